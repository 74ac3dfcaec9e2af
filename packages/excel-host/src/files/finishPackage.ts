import { areaName } from "../model/address";
import { WHOLE_SHEET } from "../model/area";
import { cellsIn } from "../model/cells";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { readParts, setText, textOf, writeParts, type Parts } from "./packageParts";
import { writeState } from "./savedState";

/** The calculation engine of Excel 2019 and 365; a file from an older one is recalculated when it is opened. */
const CALC_ENGINE = "191029";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Puts into a written file what its writer has no words for, and takes out what makes each file different. */
export function finishPackage(written: Uint8Array, workbook: Workbook): Uint8Array {
  const parts = readParts(written);
  edit(parts, "xl/workbook.xml", (xml) =>
    // Without the engine's number Excel throws the stored values away: without the add-in VSS figures would be #NAME?.
    hideNames(xml, workbook).replace(/<calcPr [^>]*\/>/, `<calcPr calcId="${CALC_ENGINE}"/>`),
  );
  edit(parts, "docProps/app.xml", (xml) => xml.replace(/(<Application>)[^<]*/, "$1VSS arbetsbänk"));
  edit(parts, "docProps/core.xml", (xml) => xml.replace(/<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, ""));
  for (const [index, sheet] of workbook.sheets.entries()) {
    edit(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) => pageFlags(errorResults(xml, sheet), sheet));
  }
  const state = writeState(workbook);
  const xmlParts = workbook.customXmlParts.map(({ xml }) => xml);
  for (const [index, xml] of [...xmlParts, ...(state === null ? [] : [state])].entries())
    addXmlPart(parts, index + 1, xml);
  return writeParts(parts);
}

function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  if (!parts.has(name)) throw new Error(`The writer gave no ${name}`);
  setText(parts, name, change(textOf(parts, name)));
}

function hideNames(xml: string, { names, sheets }: Workbook): string {
  return xml.replace(/<definedName name="([^"]*)"([^>]*)>/g, (tag, name: string, rest: string) => {
    const index = /localSheetId="(\d+)"/.exec(rest)?.[1];
    const scope = index === undefined ? null : (sheets[Number(index)]?.id ?? null);
    const isHidden = names.some((item) => item.name === name && item.scope === scope && !item.visible);
    return isHidden ? `<definedName name="${name}"${rest} hidden="1">` : tag;
  });
}

/** The writer gives a formula's error as a text. */
function errorResults(xml: string, sheet: Worksheet): string {
  const failed = new Set<string>();
  for (const [row, column, { formula, error }] of cellsIn(sheet, WHOLE_SHEET)) {
    if (formula !== null && error !== null)
      failed.add(areaName({ top: row, left: column, bottom: row, right: column }));
  }
  if (failed.size === 0) return xml;
  return xml.replace(/<c r="([A-Z]+\d+)"([^>]*) t="str"/g, (tag, name: string, rest: string) =>
    failed.has(name) ? `<c r="${name}"${rest} t="e"` : tag,
  );
}

function pageFlags(xml: string, { pageLayout }: Worksheet): string {
  const flags = [
    pageLayout.printOrder === "OverThenDown" ? ' pageOrder="overThenDown"' : "",
    pageLayout.blackAndWhite ? ' blackAndWhite="1"' : "",
    pageLayout.draftMode ? ' draft="1"' : "",
  ].join("");
  return flags === "" ? xml : xml.replace("<pageSetup ", `<pageSetup${flags} `);
}

function addXmlPart(parts: Parts, number: number, xml: string): void {
  const id = `{${number.toString(16).toUpperCase().padStart(8, "0")}-5653-5300-0000-000000000000}`;
  setText(parts, `customXml/item${number}.xml`, xml);
  setText(
    parts,
    `customXml/itemProps${number}.xml`,
    `${HEAD}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  setText(
    parts,
    `customXml/_rels/item${number}.xml.rels`,
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATION}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
  );
  edit(parts, "xl/_rels/workbook.xml.rels", (rels) =>
    rels.replace(
      "</Relationships>",
      `<Relationship Id="rIdVss${number}" Type="${RELATION}/customXml" Target="../customXml/item${number}.xml"/></Relationships>`,
    ),
  );
  edit(parts, "[Content_Types].xml", (types) =>
    types.replace(
      "</Types>",
      `<Override PartName="/customXml/itemProps${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>`,
    ),
  );
}
