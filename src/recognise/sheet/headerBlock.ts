/** A table's heading rows and the columns that carry a role. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  /** Header text per column, lines joined; only columns with text. */
  readonly texts: ReadonlyMap<number, string>;
  /** The leftmost column that carries a role, a year or a month. */
  readonly firstValueColumn: number;
  /** The name over a column that stands in a group with others: `Koncernen`; none when absent. */
  readonly groups?: ReadonlyMap<number, string>;
}
