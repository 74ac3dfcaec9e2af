import { inflatePart } from "../../src/files/zip/inflatePart";
import { zipDirectory } from "../../src/files/zip/zipDirectory";

/** Every part of a workbook file as text. */
export async function partsOf(file: Uint8Array): Promise<Map<string, string>> {
  const directory = zipDirectory(file, Infinity);
  if (!directory.ok) throw new Error("no zip file");
  const parts = new Map<string, string>();
  for (const entry of directory.entries) {
    const part = entry.method === 0 ? entry.packed : await inflatePart(entry.packed, Infinity);
    if (typeof part === "string") throw new Error(`${entry.name}: ${part}`);
    parts.set(entry.name, new TextDecoder().decode(part));
  }
  return parts;
}

/** What must not be in a file that leaves the house: formulas, anything hidden, links out, other people's words. */
const FORBIDDEN: readonly (readonly [what: string, part: RegExp, text: RegExp])[] = [
  ["formula", /^xl\/worksheets\//u, /<f[ >/]/u],
  ["VSS function", /./u, /_xldudf|VSS\.[A-ZÅÄÖ]/u],
  ["hidden row or column", /^xl\/worksheets\//u, /\bhidden="(?:1|true)"|zeroHeight/u],
  ["hidden sheet", /^xl\/workbook\.xml$/u, /state="(?:hidden|veryHidden)"/u],
  ["hidden name", /^xl\/workbook\.xml$/u, /<definedName[^>]*\bhidden="(?:1|true)"/u],
  ["name of ours", /^xl\/workbook\.xml$/u, /VSS_rapportblad/u],
  ["conditional format or validation", /^xl\/worksheets\//u, /<(?:conditionalFormatting|dataValidations)/u],
  ["link to another file", /\.rels$/u, /TargetMode="External"/u],
];
const FORBIDDEN_PARTS =
  /customXml|externalLink|connections|comments|persons|webextension|vbaProject|calcChain|printerSettings/iu;

/** What stands in the file against the rule that it holds only what is seen; empty when nothing does. */
export function notForOthers(parts: ReadonlyMap<string, string>): string[] {
  return [...parts].flatMap(([name, text]) => [
    ...(FORBIDDEN_PARTS.test(name) ? [`${name}: part`] : []),
    ...FORBIDDEN.flatMap(([what, part, pattern]) =>
      part.test(name) && pattern.test(text) ? [`${name}: ${what}`] : [],
    ),
  ]);
}
