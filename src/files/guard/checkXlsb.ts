import type { FileTrouble } from "../fileError";
import { xlsbRecords } from "./xlsbRecords";
import { COLUMN_INFO, END_OF_SHEET, FORMAT, LOOK, SHEET, xlsbRules } from "./xlsbRules";

/** How many of a thing a part may describe; see `checkCounts`, and `checkSheetXml` for columns. */
const MOST: ReadonlyMap<number, readonly [most: number, trouble: FileTrouble]> = new Map([
  [COLUMN_INFO, [65_536, "corrupt"]],
  [FORMAT, [20_000, "tooManyStyles"]],
  [LOOK, [140_000, "tooManyStyles"]],
  [SHEET, [1_000, "tooManySheets"]],
]);

/**
 * A part of an .xlsb with only the records that are read, each of which keeps within its bounds. Formulas' results are
 * kept as they are; names, links, widths, filters and the like are left out.
 *
 * @param name the part's name with `/` between folders
 * @example checkXlsb("xl/worksheets/sheet1.bin", cutShort) // "corrupt"
 */
export function checkXlsb(name: string, part: Uint8Array): Uint8Array | FileTrouble {
  const rules = xlsbRules(name);
  const kept = new Uint8Array(part.length);
  const counts = new Map<number, number>();
  let length = 0;
  for (const { type, start, content, end } of xlsbRecords(part)) {
    if (end > part.length) return "corrupt";
    const rule = rules.get(type);
    if (rule === undefined) continue;
    const described = Number(rule(new DataView(part.buffer, part.byteOffset + content, end - content)));
    if (described === 0) return "corrupt";
    const count = (counts.get(type) ?? 0) + described;
    counts.set(type, count);
    const [most, trouble] = MOST.get(type) ?? [Infinity, "corrupt"];
    if (count > most) return trouble;
    kept.set(part.subarray(start, end), length);
    length += end - start;
  }
  if (rules.has(END_OF_SHEET) && !counts.has(END_OF_SHEET)) return "corrupt";
  return kept.subarray(0, length);
}
