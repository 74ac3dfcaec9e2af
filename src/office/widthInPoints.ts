/** Characters of the standard font to points: 7 pixels each and 5 of margin, at 96 pixels an inch. */
export function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
