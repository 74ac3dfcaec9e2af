import { SSF } from "@e965/xlsx";
import { attributeOf } from "../attributeOf";
import { cellFormats } from "../cellFormats";
import { showsDay } from "../xlsx/dayFormat";

/**
 * Which of a workbook's cell styles show days, by the style's number; null when the styles are written in a way this
 * reader does not know.
 *
 * @param styles the text of `styles.xml`, empty when the workbook has none
 * @example dateStyles('<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>') // [false, true]
 */
export function dateStyles(styles: string): boolean[] | null {
  if (styles === "") return [];
  const formats = cellFormats(styles);
  if (formats === null) return null;
  const own = new Map<number, string>();
  for (const [element] of styles.matchAll(/<numFmt\s[^<>]*>/gu)) {
    own.set(Number(attributeOf(element, "numFmtId")), attributeOf(element, "formatCode") ?? "");
  }
  const builtIn = SSF.get_table() as Readonly<Record<number, string>>;
  return formats.map((element) => {
    const id = Number(attributeOf(element, "numFmtId") ?? 0);
    const format = own.get(id) ?? builtIn[id];
    return format !== undefined && format !== "General" && Boolean(SSF.is_date(format)) && showsDay(format);
  });
}
