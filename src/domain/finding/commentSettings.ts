/** Whether the report suggests comments, and how large a deviation must be to be named. */
export interface CommentSettings {
  readonly draft: boolean;
  /** Kronor. */
  readonly amount: number;
  /** Percent of the budget; not asked of results, whose budgets lie around 0. */
  readonly percent: number;
}

/** Nothing is suggested until the user asks for it. */
export const DEFAULT_COMMENTS: CommentSettings = { draft: false, amount: 500_000, percent: 1 };
