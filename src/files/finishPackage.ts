import { GRID_COLOR } from "../workbook/chartStyle";
import { inflatePart } from "./zip/inflatePart";
import { packZip } from "./zip/packZip";
import { zipDirectory } from "./zip/zipDirectory";

/** The calculation engine of Excel 2019 and 365; a file from an older one is recalculated when it is opened. */
const CALC_ENGINE = "191029";

/** What the writer puts in a part, and what stands there instead. */
const EDITS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  // Without this Excel throws the stored values away on opening: without the add-in every VSS figure would be #NAME?.
  "xl/workbook.xml": [[/<calcPr [^>]*\/>/u, `<calcPr calcId="${CALC_ENGINE}"/>`]],
  "docProps/app.xml": [[/<Application>[^<]*<\/Application>/u, "<Application>VSS för Excel</Application>"]],
  // The time of writing would make every file different from the last.
  "docProps/core.xml": [[/<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/u, ""]],
};

/** The same for every chart part. */
const CHART_PART = /^xl\/charts\/chart\d+\.xml$/u;
const CHART_EDITS: readonly (readonly [RegExp, string])[] = [
  // Without this Excel draws the bars of negative figures white.
  [/<\/c:spPr>(?=<c:(?:cat|val)>)/gu, '</c:spPr><c:invertIfNegative val="0"/>'],
  [
    /<c:majorGridlines\/>/u,
    `<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${GRID_COLOR.slice(1)}"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`,
  ],
  [/lang="en-US"/u, 'lang="sv-SE"'],
];

/**
 * Corrects what the writer gives no choice about, in the parts of the file it has just written.
 *
 * @throws when the writer no longer writes what is corrected here: then this file must follow it
 */
export async function finishPackage(written: Uint8Array): Promise<Uint8Array> {
  const directory = zipDirectory(written, Infinity);
  if (!directory.ok) throw new Error("The writer gave an unreadable file");
  const parts = new Map<string, Uint8Array>();
  for (const entry of directory.entries) {
    const part = entry.method === 0 ? entry.packed : await inflatePart(entry.packed, Infinity);
    if (typeof part === "string") throw new Error(`The writer gave an unreadable ${entry.name}`);
    parts.set(entry.name, part);
  }
  const charts = [...parts.keys()].filter((name) => CHART_PART.test(name)).map((name) => [name, CHART_EDITS] as const);
  for (const [name, edits] of [...Object.entries(EDITS), ...charts]) {
    const part = parts.get(name);
    if (!part) throw new Error(`The writer gave no ${name}`);
    parts.set(
      name,
      new TextEncoder().encode(edits.reduce((text, edit) => replaceOnce(text, edit), new TextDecoder().decode(part))),
    );
  }
  return packZip(parts, "deflated");
}

function replaceOnce(text: string, [pattern, replacement]: readonly [RegExp, string]): string {
  if (text.search(pattern) < 0) throw new Error(`The writer no longer writes ${pattern.source}`);
  return text.replace(pattern, replacement);
}
