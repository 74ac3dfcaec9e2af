/** What someone has written about a cell. A cell has at most one, and keeps it when its content changes. */
export interface Comment {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly authorName: string;
  content: string;
}

/** `commentAt(sheet.comments, 0, 0)` → the comment of A1, or undefined */
export function commentAt(comments: readonly Comment[], row: number, column: number): Comment | undefined {
  return comments.find((comment) => comment.row === row && comment.column === column);
}
