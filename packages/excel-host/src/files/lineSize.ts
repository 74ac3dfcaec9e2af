/** A character of the standard font takes 7 pixels; a file gives widths in characters, the model in points. */
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;

/** @example widthInFile(48) // 9.1429 */
export function widthInFile(points: number): number {
  return Math.round((points / POINTS_PER_PIXEL / PIXELS_PER_CHARACTER) * 10_000) / 10_000;
}

/**
 * Points as on the screen, where a width that is nearly whole pixels is just that.
 *
 * @example widthInPoints(9.140625) // 48
 */
export function widthInPoints(characters: number): number {
  const pixels = characters * PIXELS_PER_CHARACTER;
  const whole = Math.round(pixels);
  return Math.round((Math.abs(pixels - whole) < 0.05 ? whole : pixels) * POINTS_PER_PIXEL * 100) / 100;
}
