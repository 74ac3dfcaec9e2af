/**
 * True for the heading over numbers of notes: `Not`, `Noter`.
 *
 * @example isNotesColumn("NOT") // true
 */
export function isNotesColumn(header: string): boolean {
  return /^(?:fot)?not(?:er|hänvisning(?:ar)?|nr)?\.?$/iu.test(header.trim());
}
