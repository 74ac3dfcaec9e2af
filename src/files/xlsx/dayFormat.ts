/**
 * Whether a number format shows which day it is. A time of day and a duration do not, and are the same number whichever
 * year a workbook counts its days from.
 *
 * @example showsDay("yyyy-mm-dd") // true
 * @example showsDay("[h]:mm") // false
 */
export function showsDay(format: string): boolean {
  // In brackets stand hours, minutes and seconds of a duration; a colour, a language or a condition says nothing here.
  const bare = format.replace(/"[^"]*"|\[(?![hms]+\])[^\]]*\]|[\\_*]./giu, "");
  return /[yd]/iu.test(bare) || (/m/iu.test(bare) && !/[hs[]/iu.test(bare));
}
