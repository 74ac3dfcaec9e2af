import { buildZip } from "./buildZip";

/** What a test says about an OpenDocument file. */
export interface TestOpenDocument {
  /** `<table:table-row>` elements of its one sheet, called S. */
  readonly rows: string;
  readonly type?: string;
  /** The whole content, instead of the rows. */
  readonly content?: string;
  /** What stands among the styles. */
  readonly styles?: string;
}

const SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
const NAMES = ["office", "table", "text"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");

/** An .ods file, or another OpenDocument of the given type. */
export function openDocument({ rows, type = SPREADSHEET, content, styles = "" }: TestOpenDocument): Uint8Array {
  const body = `<office:body><office:spreadsheet><table:table table:name="S">${rows}</table:table></office:spreadsheet></office:body>`;
  return buildZip([
    { name: "mimetype", data: type, stored: true },
    {
      name: "content.xml",
      data: content ?? `<office:document-content ${NAMES}>${body}</office:document-content>`,
    },
    { name: "styles.xml", data: `<office:document-styles ${NAMES}>${styles}</office:document-styles>` },
    { name: "META-INF/manifest.xml", data: "<manifest/>" },
  ]);
}

/** A cell with a number, repeated in columns. */
export function odsNumber(value: number, repeated = 1): string {
  return `<table:table-cell office:value-type="float" office:value="${value}" table:number-columns-repeated="${repeated}"><text:p>${value}</text:p></table:table-cell>`;
}
