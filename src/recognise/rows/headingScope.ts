/** How the rows under a heading show that they belong to it. */
type Sign = "dash" | "indent" | "none";

/** What is known about a row when its place under a heading is decided. */
export interface ScopedRow {
  /** Trimmed. */
  readonly label: string;
  /** Spaces before the label in its cell. */
  readonly indent: number;
  readonly goal: string | null;
  /** True when the label itself says what the figures are in: it is an indicator of its own. */
  readonly saysUnit: boolean;
}

/** The heading rows now stand under, and how long it holds. */
export interface Scope {
  readonly heading: ScopedRow;
  /** Null until the first row under the heading has shown it. */
  readonly sign: Sign | null;
}

/**
 * The scope a row leaves behind it, or null when the row stands outside the heading. Rows with a dash or an indent
 * belong as long as they have it. Without either, a heading holds until a row says its own unit or the goal changes.
 *
 * @example scopeAfter({ heading: kundnöjdhet, sign: "dash" }, svarsservice) // null
 */
export function scopeAfter(scope: Scope | null, row: ScopedRow): Scope | null {
  if (scope === null || row.goal !== scope.heading.goal) return null;
  const sign = scope.sign ?? signOf(row, scope.heading);
  if (sign === "none") return row.saysUnit ? null : { ...scope, sign };
  return signOf(row, scope.heading) === sign ? { ...scope, sign } : null;
}

function signOf(row: ScopedRow, heading: ScopedRow): Sign {
  if (/^[-–•]/u.test(row.label) && !/^[-–•]/u.test(heading.label)) return "dash";
  return row.indent > heading.indent ? "indent" : "none";
}
