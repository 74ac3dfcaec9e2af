import { SSF } from "@e965/xlsx";

/**
 * Which of a workbook's cell styles show dates, by the style's number; null when the styles are written in a way this
 * reader does not know.
 *
 * @param styles the text of `styles.xml`, empty when the workbook has none
 * @example dateStyles('<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>') // [false, true]
 */
export function dateStyles(styles: string): boolean[] | null {
  if (styles === "") return [];
  if (/<!|<\w+:cellXfs\b/u.test(styles)) return null;
  const own = new Map<number, string>();
  for (const [element] of styles.matchAll(/<numFmt\s[^<>]*>/gu)) {
    own.set(Number(attribute(element, "numFmtId")), attribute(element, "formatCode") ?? "");
  }
  const builtIn = SSF.get_table() as Readonly<Record<number, string>>;
  const [, formats = ""] = /<cellXfs\b[^<>]*>([\s\S]*?)<\/cellXfs>/u.exec(styles) ?? [];
  return [...formats.matchAll(/<xf\b[^<>]*>/gu)].map(([element]) => {
    const id = Number(attribute(element, "numFmtId") ?? 0);
    const format = own.get(id) ?? builtIn[id];
    return format !== undefined && format !== "General" && Boolean(SSF.is_date(format));
  });
}

function attribute(element: string, name: string): string | undefined {
  return new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`, "u").exec(element)?.slice(1).find((value) => value !== undefined); // prettier-ignore
}
