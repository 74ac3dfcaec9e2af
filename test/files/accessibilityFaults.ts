import { inflatePart } from "../../src/files/zip/inflatePart";
import { zipDirectory } from "../../src/files/zip/zipDirectory";

/** WCAG 2.2 AA for text of ordinary size. */
const CONTRAST = 4.5;
const WHITE = "FFFFFF";
const BLACK = "000000";

/**
 * What Excel's accessibility checker would remark on in a workbook: alternative texts, merged cells, names of sheets,
 * headings, contrast, red figures, empty columns, the document's title. Reads the file as it was written.
 *
 * @returns one line per fault; empty when there is nothing to remark on
 * @example await accessibilityFaults(bytes) // ["xl/drawings/drawing1.xml: an object without alternative text"]
 */
export async function accessibilityFaults(bytes: Uint8Array): Promise<string[]> {
  const parts = await textParts(bytes);
  const workbook = parts.get("xl/workbook.xml") ?? "";
  const names = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/gu)].map(([, name]) => name ?? "");
  const sheets = [...parts].filter(([part]) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(part));
  return [
    ...names
      .filter((name) => /^(?:blad|sheet|ark|tabelle)\s*\d+$/iu.test(name))
      .map((name) => `${name}: a sheet's name says what is on it`),
    ...(/<dc:title>[^<]+</u.test(parts.get("docProps/core.xml") ?? "") ? [] : ["the document has no title"]),
    ...sheets.flatMap(([part, xml]) => sheetFaults(part, xml, names.length === 0 ? "" : workbook)),
    ...[...parts].flatMap(([part, xml]) => (part.startsWith("xl/drawings/drawing") ? drawingFaults(part, xml) : [])),
    ...[...parts].flatMap(([part, xml]) =>
      /^xl\/charts\/chart\d+\.xml$/u.test(part) && !/lang="sv-SE"/u.test(xml) ? [`${part}: no language`] : [],
    ),
    ...[...parts].flatMap(([part, xml]) =>
      part.startsWith("xl/tables/") && /headerRowCount="0"/u.test(xml)
        ? [`${part}: a table without a heading row`]
        : [],
    ),
    ...styleFaults(parts.get("xl/styles.xml") ?? ""),
  ];
}

function sheetFaults(part: string, xml: string, workbook: string): string[] {
  const columns = new Set([...xml.matchAll(/<c r="([A-Z]+)\d+"[^>]*>(?=<)/gu)].map(([, letters]) => letters ?? ""));
  const widest = Math.max(...[...columns].map(columnNumber), 0);
  const blank = Array.from({ length: widest }, (_, index) => index + 1).filter(
    (number) => ![...columns].some((letters) => columnNumber(letters) === number),
  );
  const number = Number(/(\d+)\.xml$/u.exec(part)?.[1]);
  const isMarked =
    /<pane [^>]*state="frozen"/u.test(xml) ||
    new RegExp(`name="TitleRegion\\d+\\.[A-Z0-9.]+\\.${number}"`, "u").test(workbook);
  const isTabular = widest > 3;
  return [
    ...(/<mergeCell /u.test(xml) ? [`${part}: merged cells`] : []),
    ...blank.map((column) => `${part}: column ${column} is empty`),
    ...(isTabular && !isMarked ? [`${part}: the heading row is not marked`] : []),
  ];
}

function drawingFaults(part: string, xml: string): string[] {
  const objects = [...xml.matchAll(/<xdr:cNvPr ([^>]*)/gu)].map(([, attributes]) => attributes ?? "");
  return objects
    .filter((attributes) => !/descr="[^"]{10,}"/u.test(attributes))
    .map(() => `${part}: an object without alternative text`);
}

/** Text on its fill, for every look in the file, and figures that are red without saying so otherwise. */
function styleFaults(xml: string): string[] {
  const list = (name: string, item: string) => {
    const all = new RegExp(`<${name}[ >][^]*?</${name}>`, "u").exec(xml)?.[0] ?? "";
    return [...all.matchAll(new RegExp(`<${item}(?:\\s[^>]*)?(?:/>|>[^]*?</${item}>)`, "gu"))].map(([one]) => one);
  };
  const colour = (text: string, element: string, otherwise: string) =>
    new RegExp(`<${element} rgb="(?:[0-9A-F]{2})?([0-9A-F]{6})"`, "iu").exec(text)?.[1] ?? otherwise;
  const fonts = list("fonts", "font").map((font) => colour(font, "color", BLACK));
  const fills = list("fills", "fill").map((fill) => colour(fill, "fgColor", WHITE));
  const pairs = list("cellXfs", "xf").map((xf) => {
    const at = (name: string) => Number(new RegExp(`${name}="(\\d+)"`, "u").exec(xf)?.[1] ?? 0);
    return [fonts[at("fontId")] ?? BLACK, fills[at("fillId")] ?? WHITE] as const;
  });
  const weak = pairs.filter(([text, fill]) => contrast(text, fill) < CONTRAST);
  return [
    ...new Set(weak.map(([text, fill]) => `#${text} on #${fill} has too little contrast`)),
    ...(/formatCode="[^"]*\[Red\]/iu.test(xml) ? ["a number format says negative by red alone"] : []),
  ];
}

/** The contrast of two colours, 1–21, as WCAG defines it. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0);
}

async function textParts(bytes: Uint8Array): Promise<Map<string, string>> {
  const directory = zipDirectory(bytes, 1000);
  if (!directory.ok) throw new Error(directory.trouble);
  const parts = new Map<string, string>();
  for (const { name, method, packed } of directory.entries) {
    const data = method === 0 ? packed : await inflatePart(packed, 50e6);
    if (typeof data === "string") throw new Error(`${name}: ${data}`);
    parts.set(name, new TextDecoder().decode(data));
  }
  return parts;
}
