import { buildZip, type TestEntry } from "./buildZip";

export const NS =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface TestSheet {
  readonly name: string;
  /** Inside `<sheetData>`. */
  readonly rows: string;
  /** Before and after `<sheetData>`. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: "hidden" | "veryHidden";
  /** The whole part, instead of the above. */
  readonly xml?: string;
}

export interface TestWorkbook {
  readonly sheets: readonly TestSheet[];
  /** `<si>` elements. */
  readonly strings?: string;
  readonly date1904?: boolean;
  /** `<fill>` elements from fill 2 on; style n (from 6) has fill n − 4. */
  readonly fills?: string;
  /** Goes before the root element of the strings. */
  readonly stringsProlog?: string;
}

/** Styles 0–5: General, date, #,##0.00, kronor, built-in date, percent. */
function styles(fills: string): string {
  const count = (fills.match(/<fill>/gu) ?? []).length;
  const xf = (format: number, fill = 0): string =>
    `<xf numFmtId="${format}" fontId="0" fillId="${fill}" borderId="0" xfId="0"/>`;
  const filled = Array.from({ length: count }, (_, index) => xf(0, index + 2)).join("");
  return `${HEAD}<styleSheet ${NS}><numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="#,##0.00"/><numFmt numFmtId="166" formatCode="#,##0\\ &quot;kr&quot;"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs>${xf(0)}${xf(164)}${xf(165)}${xf(166)}${xf(14)}${xf(9)}${filled}</cellXfs></styleSheet>`;
}

/** The parts of a workbook, for a test to change before packing. */
export function workbookParts(workbook: TestWorkbook): TestEntry[] {
  const { sheets } = workbook;
  const overrides = sheets
    .map(
      (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${MAIN}.worksheet+xml"/>`,
    )
    .join("");
  const list = sheets
    .map(
      ({ name, state }, index) =>
        `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`,
    )
    .join("");
  const relations = sheets
    .map(
      (_, index) =>
        `<Relationship Id="rId${index + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
    )
    .join("");
  const parts: TestEntry[] = [
    {
      name: "[Content_Types].xml",
      data: `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${MAIN}.sheet.main+xml"/>${overrides}<Override PartName="/xl/styles.xml" ContentType="${MAIN}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${MAIN}.sharedStrings+xml"/></Types>`,
    },
    {
      name: "_rels/.rels",
      data: `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      data: `${HEAD}<workbook ${NS}><workbookPr${workbook.date1904 ? ' date1904="1"' : ""}/><sheets>${list}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}<Relationship Id="rIdA" Type="${REL}/styles" Target="styles.xml"/><Relationship Id="rIdB" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
    { name: "xl/styles.xml", data: styles(workbook.fills ?? "") },
    {
      name: "xl/sharedStrings.xml",
      data: `${HEAD}${workbook.stringsProlog ?? ""}<sst ${NS}>${workbook.strings ?? ""}</sst>`,
    },
  ];
  for (const [index, sheet] of sheets.entries()) {
    const { before = "", rows, after = "" } = sheet;
    const xml = sheet.xml ?? `${HEAD}<worksheet ${NS}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
    parts.push({ name: `xl/worksheets/sheet${index + 1}.xml`, data: xml });
  }
  return parts;
}

export function buildWorkbook(workbook: TestWorkbook): Uint8Array {
  return buildZip(workbookParts(workbook));
}

/** A workbook of one sheet called S. */
export function oneSheet(
  rows: string,
  sheet: Partial<TestSheet> = {},
  workbook: Partial<TestWorkbook> = {},
): Uint8Array {
  return buildWorkbook({ ...workbook, sheets: [{ name: "S", rows, ...sheet }] });
}
