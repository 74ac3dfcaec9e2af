const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Midnight in Finland in summer, and in Sweden in winter, by UTC's clock. */
const FIRST_MIDNIGHT = 21;
const [MARCH, OCTOBER] = [2, 9] as const;

/**
 * A time as `YYYY-MM-DD`, with its hours and minutes when it has any; null when no calendar has it. Programs that keep all
 * times in UTC write the day 1 April as 22:00 the day before: what is given in UTC is told as Sweden's clocks show it, and a
 * whole hour from 21 on is the midnight of a Nordic country.
 *
 * @param ms since 1970
 * @example localTime(Date.UTC(2024, 2, 31, 22), true) // "2024-04-01"
 * @example localTime(Date.UTC(2024, 0, 31, 23, 30), true) // "2024-02-01 00:30"
 * @example localTime(Date.UTC(2024, 2, 31, 22), false) // "2024-03-31 22:00"
 */
export function localTime(ms: number, isUtc: boolean): string | null {
  if (Number.isNaN(new Date(ms).getTime())) return null;
  const isMidnight = isUtc && ms % HOUR_MS === 0 && hourOf(ms) >= FIRST_MIDNIGHT;
  if (isMidnight) return textOf((Math.floor(ms / DAY_MS) + 1) * DAY_MS);
  // Midnight by UTC's own clock is how a mere day is written.
  return textOf(isUtc && ms % DAY_MS !== 0 ? ms + swedishOffset(ms) : ms);
}

function textOf(ms: number): string {
  const [day = "", clock = ""] = new Date(ms).toISOString().split("T");
  return ms % DAY_MS === 0 ? day : `${day} ${clock.slice(0, 5)}`;
}

function hourOf(ms: number): number {
  return new Date(ms).getUTCHours();
}

/** Summer time goes from the last Sunday of March to that of October, at one o'clock UTC, as it has since 1996. */
function swedishOffset(ms: number): number {
  const year = new Date(ms).getUTCFullYear();
  const isSummer = ms >= lastSunday(year, MARCH) && ms < lastSunday(year, OCTOBER);
  return isSummer ? 2 * HOUR_MS : HOUR_MS;
}

function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month + 1, 0);
  return last - new Date(last).getUTCDay() * DAY_MS + HOUR_MS;
}
