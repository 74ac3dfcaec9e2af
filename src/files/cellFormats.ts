/**
 * The formats that a workbook's cells refer to by number, each as its `<xf …>` tag; null when the styles are written in
 * a way that is not known here.
 *
 * @param styles the text of `styles.xml`, empty when the workbook has none
 * @example cellFormats('<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>') // ['<xf numFmtId="0"/>', …]
 */
export function cellFormats(styles: string): readonly string[] | null {
  if (/<!|<\w+:cellXfs\b/u.test(styles)) return null;
  const [, formats = ""] = /<cellXfs\b[^<>]*>([\s\S]*?)<\/cellXfs>/u.exec(styles) ?? [];
  return Array.from(formats.matchAll(/<xf\b[^<>]*>/gu), ([tag]) => tag);
}
