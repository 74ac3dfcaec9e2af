/** Characters of the standard font to points: 7 pixels each and 5 of margin, at 96 pixels an inch. */
export function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** `charactersIn(widthInPoints(14))` → `14` */
export function charactersIn(points: number): number {
  return Math.max(0, (points / 0.75 - 5) / 7);
}
