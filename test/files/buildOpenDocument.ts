import { buildZip } from "./buildZip";

/** What a test says about an OpenDocument file. */
export interface TestOpenDocument {
  /** `<table:table-row>` elements of its one sheet, called S. */
  readonly rows?: string;
  /** `<table:table>` elements, instead of the rows. */
  readonly tables?: string;
  /** `<style:style>` elements of the content's own styles. */
  readonly ownStyles?: string;
  readonly type?: string;
  /** The whole content, instead of the rows. */
  readonly content?: string;
  /** What stands among the styles; null for a file without that part, which may be left out. */
  readonly styles?: string | null;
  /** How the part that tells the type is there; not packed, as it should be, when absent. */
  readonly mimetype?: "packed" | "missing";
  /** What the list of parts says of them. */
  readonly manifest?: string;
}

const SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
const NAMES = ["office", "table", "text"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");

/** An .ods file, or another OpenDocument of the given type. */
export function openDocument(document: TestOpenDocument): Uint8Array {
  const { rows = "", type = SPREADSHEET, content, styles = "", ownStyles = "", mimetype, manifest = "" } = document;
  const tables = document.tables ?? `<table:table table:name="S">${rows}</table:table>`;
  const body = `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body>`;
  const own = `<office:automatic-styles>${ownStyles}</office:automatic-styles>`;
  return buildZip([
    ...(mimetype === "missing" ? [] : [{ name: "mimetype", data: type, stored: mimetype !== "packed" }]),
    {
      name: "content.xml",
      data: content ?? `<office:document-content ${NAMES}>${own}${body}</office:document-content>`,
    },
    ...(styles === null
      ? []
      : [{ name: "styles.xml", data: `<office:document-styles ${NAMES}>${styles}</office:document-styles>` }]),
    { name: "META-INF/manifest.xml", data: `<manifest:manifest>${manifest}</manifest:manifest>` },
  ]);
}

/** A cell with a text. */
export function odsText(text: string): string {
  return `<table:table-cell office:value-type="string" calcext:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
}

/** A cell with a number, repeated in columns. */
export function odsNumber(value: number, repeated = 1): string {
  return `<table:table-cell office:value-type="float" office:value="${value}" table:number-columns-repeated="${repeated}"><text:p>${value}</text:p></table:table-cell>`;
}
