/**
 * A label without the unit that some workbooks end it with: the unit stands once, in the title, and may be another than
 * the source's.
 *
 * @example withoutUnit("Summa nettokostnader, tkr") // "Summa nettokostnader"
 */
export function withoutUnit(label: string): string {
  return label.replace(/,?\s+\(?(?:tkr|mnkr|mkr|kkr)\)?$/iu, "");
}
