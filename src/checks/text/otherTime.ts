import { periodIn } from "../../domain/amount/period";
import type { ReportTime } from "./reportTime";

/** A quarter by name. */
export const QUARTER =
  /(?:(?<word>första|andra|tredje|fjärde)\s+kvartalet|kvartal\s+(?<number>ett|två|tre|fyra|[1-4])|(?<!\p{L})Q(?<short>[1-4]))/iu;

/** True when a sentence names months that are not the report's: then its figures are for another time. */
export function isOtherTime(text: string, time: ReportTime | null): boolean {
  const period = periodIn(text);
  if (QUARTER.test(text)) return true;
  return period !== null && time !== null && !(period.from === 1 && (period.to === time.month || period.to === 12));
}
