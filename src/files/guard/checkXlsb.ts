import type { FileTrouble } from "../../domain/document/fileError";
import { FILE_LIMITS, type FileLimits } from "./fileLimits";
import { xlsbRecords } from "./xlsbRecords";
import { COLUMN_INFO, END_OF_FUTURE, END_OF_SHEET, FORMAT, FUTURE, LOOK, SHEET, xlsbRules } from "./xlsbRules";

/** How many things the records of a kind may describe. */
const MOST: ReadonlyMap<number, readonly [limit: keyof FileLimits, trouble: FileTrouble]> = new Map([
  [COLUMN_INFO, ["describedColumns", "corrupt"]],
  [FORMAT, ["numberFormats", "tooManyStyles"]],
  [LOOK, ["looks", "tooManyStyles"]],
  [SHEET, ["sheets", "tooManySheets"]],
]);

/**
 * A part of an .xlsb with only the records that are read, each of which keeps within its bounds. Formulas' results are
 * kept as they are; names, links, widths, filters and the like are left out, and so is what stands between the marks of
 * records from later versions, whose numbers there mean other things.
 *
 * @param name the part's name with `/` between folders
 * @example checkXlsb("xl/worksheets/sheet1.bin", cutShort) // "corrupt"
 */
export function checkXlsb(name: string, part: Uint8Array, limits: FileLimits = FILE_LIMITS): Uint8Array | FileTrouble {
  const rules = xlsbRules(name);
  const kept = new Uint8Array(part.length);
  const counts = new Map<number, number>();
  let length = 0;
  let future = 0;
  for (const { type, start, content, end } of xlsbRecords(part)) {
    if (end > part.length) return "corrupt";
    if (type === FUTURE) future++;
    if (type === END_OF_FUTURE && --future < 0) return "corrupt";
    if (future > 0) continue;
    const rule = rules.get(type);
    if (rule === undefined) continue;
    const described = Number(rule(new DataView(part.buffer, part.byteOffset + content, end - content), limits));
    if (described === 0) return "corrupt";
    const count = (counts.get(type) ?? 0) + described;
    counts.set(type, count);
    const most = MOST.get(type);
    if (most !== undefined && count > limits[most[0]]) return most[1];
    kept.set(part.subarray(start, end), length);
    length += end - start;
  }
  if (future > 0 || (rules.has(END_OF_SHEET) && !counts.has(END_OF_SHEET))) return "corrupt";
  return kept.subarray(0, length);
}
