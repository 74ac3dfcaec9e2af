/** The rows of a table and the column that names them; all 0-based sheet positions. */
export interface TableRows {
  readonly titleRows: readonly number[];
  /** Null when the table begins with figures. */
  readonly header: { readonly top: number; readonly bottom: number } | null;
  readonly rows: readonly number[];
  readonly noteRows: readonly number[];
  readonly labelColumn: number;
}
