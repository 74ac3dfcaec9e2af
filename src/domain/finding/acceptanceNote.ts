/** Who accepted a finding, when and why. */
export interface AcceptanceNote {
  readonly by: string;
  /** ISO date, as the caller's calendar shows it. */
  readonly on: string;
  readonly comment: string;
}

/** The figures a finding is about, in the table's unit. They are what was accepted: others are another matter. */
export interface AcceptedFigures {
  readonly printed: number | null;
  readonly expected: number | null;
}
