const DAY = 86_400_000;
/** Excel's day 0. Its day 60 is a 29 February 1900 that never was, so the count is right from 1 March 1900. */
const START = Date.UTC(1899, 11, 30);

/**
 * Excel's number of a day; null when there is no such day. Months are 1–12.
 *
 * @example dateSerial(2026, 1, 31) // 46053
 */
export function dateSerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999) return null;
  return Math.round((date.getTime() - START) / DAY);
}

/** @example dateOfSerial(46053.5).toISOString() // "2026-01-31T12:00:00.000Z" */
export function dateOfSerial(serial: number): Date {
  return new Date(START + Math.round(serial * 86_400) * 1000);
}
