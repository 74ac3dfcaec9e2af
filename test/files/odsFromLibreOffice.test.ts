import { readWorkbook } from "../../src/files/readWorkbook";
import { odsNumber, odsText, openDocument, type TestOpenDocument } from "./buildOpenDocument";
import { sheetsOf, valuesOf } from "./valuesOf";

const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join("")}</table:table-row>`;
const HEADER = row(odsText("Konto"), odsText("Utfall"));
/** How LibreOffice fills a sheet out to its last row. */
const REST =
  '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
const style = (name: string, family: string, properties: string): string =>
  `<style:style style:name="${name}" style:family="${family}">${properties}</style:style>`;
const span = (name: string, text: string): string => `<text:span text:style-name="${name}">${text}</text:span>`;
const TEXT_STYLES =
  style("T1", "text", '<style:text-properties style:text-line-through-style="solid" style:text-line-through-type="single"/>') +
  style("T2", "text", '<style:text-properties style:text-position="super 58%"/>') +
  style("T3", "text", '<style:text-properties fo:font-weight="bold" style:text-line-through-style="none"/>'); // prettier-ignore
const failing = (attributes: string, shown: string): string =>
  `<table:table-cell table:formula="of:=[.A1]/0" ${attributes}><text:p>${shown}</text:p></table:table-cell>`;
const ERROR = 'office:value-type="string" office:string-value="" calcext:value-type="error"';

describe("an .ods file is read whole", () => {
  test.each<[what: string, document: TestOpenDocument, values: unknown]>([
    [
      "more than a thousand rows",
      { rows: HEADER + row(odsText("Skola"), odsNumber(1)).repeat(1_500) + REST },
      [["Konto", "Utfall"], ...Array.from({ length: 1_500 }, () => ["Skola", 1])],
    ],
    ["the type packed", { rows: HEADER, mimetype: "packed" }, [["Konto", "Utfall"]]],
    ["no part of shared styles", { rows: HEADER, styles: null }, [["Konto", "Utfall"]]],
    ["the type missing", { rows: HEADER, mimetype: "missing" }, [["Konto", "Utfall"]]],
    [
      "a template",
      { rows: HEADER, type: "application/vnd.oasis.opendocument.spreadsheet-template" },
      [["Konto", "Utfall"]],
    ],
    [
      "a number without a paragraph",
      {
        rows: row(
          '<table:table-cell office:value-type="float" office:value="-12.5"/>',
          '<table:table-cell office:value-type="percentage" office:value="0.5" table:number-columns-repeated="2"></table:table-cell>',
        ),
      },
      [[-12.5, 0.5, 0.5]],
    ],
    [
      "a text that stands in an attribute",
      {
        rows: row(
          '<table:table-cell office:value-type="string" office:string-value="Kost &amp; lokal"/>',
          '<table:table-cell office:value-type="string" office:string-value="b"></table:table-cell>',
          '<table:table-cell office:value-type="string" office:string-value="c"><text:p>d</text:p></table:table-cell>',
        ),
      },
      [["Kost & lokal", "b", "c"]],
    ],
    [
      "errors by Excel's names",
      {
        rows: row(
          failing(ERROR, "#DIV/0!"),
          failing(ERROR, "Err:510"),
          failing(ERROR, "Err:503"),
          failing(ERROR, "#NAMN?"),
          failing('office:value-type="float" office:value="0"', "#REF!"),
          failing('office:value-type="float" office:value="0"', "Fel:502"),
          failing('office:value-type="float" office:value="0"', "0"),
        ),
      },
      [["#DIV/0!", "#VALUE!", "#NUM!", "#NAME?", "#REF!", "#VALUE!", 0]],
    ],
    [
      "struck and raised text",
      {
        ownStyles: TEXT_STYLES,
        rows: row(
          odsText(`${span("T1", "498")} 520`),
          odsText(`431${span("T2", "1")}`),
          odsText(`Yta m${span("T2", "2")}`),
          odsText(`${span("T3", "fet")} text`),
        ),
      },
      [["520", "431¹", "Yta m²", "fet text"]],
    ],
  ])("%s", async (_what, document, values) => {
    expect(await valuesOf(openDocument(document))).toEqual([values]);
  });
});

const LINE = '<style:text-properties style:text-line-through-style="solid" style:text-line-through-type="single"/>';
const NO_LINE = '<style:text-properties style:text-line-through-style="none"/>';
const styled = (cell: string, name: string): string => cell.replace("<table:table-cell", `<table:table-cell table:style-name="${name}"`); // prettier-ignore
const child = (name: string, parent: string, look: string): string =>
  style(name, "table-cell", look).replace("style:name", `style:parent-style-name="${parent}" style:name`);

describe("cells that are struck through as a whole are named and not read", () => {
  const ownStyles = style("ce1", "table-cell", LINE) + child("ce2", "ce1", "") + child("ce3", "ce1", NO_LINE) + style("T1", "text", NO_LINE) + child("ce4", "Utgår", ""); // prettier-ignore
  test.each<[what: string, rows: string, values: readonly unknown[], struck: readonly string[]]>([
    ["text and number", row(styled(odsText("Gammal"), "ce1"), styled(odsNumber(7), "ce1"), odsNumber(8)), [undefined, undefined, 8], ["Gammal", "7"]],
    ["by the style it goes back to", row(styled(odsText("Gammal"), "ce2"), odsText("Ny")), [undefined, "Ny"], ["Gammal"]],
    ["by one of the workbook's", row(styled(odsText("Gammal"), "ce4"), odsText("Ny")), [undefined, "Ny"], ["Gammal"]],
    ["not by one that takes the line away", row(styled(odsText("Ny"), "ce3")), ["Ny"], []],
    ["but for a part", row(styled(odsText(`498 ${span("T1", "520")}`), "ce1")), ["520"], ["498"]],
    ["by its row", row(odsNumber(7), odsNumber(8)).replace("<table:table-row", '<table:table-row table:default-cell-style-name="ce1"') + row(odsText("Ny")), ["Ny"], ["7", "8"]],
    ["by its column", `<table:table-column/><table:table-column table:default-cell-style-name="ce1"/>${row(odsText("Ny"), odsNumber(8), styled(odsNumber(9), "ce3"))}`, ["Ny", undefined, 9], ["8"]],
    ["a formula", row(styled(odsNumber(7), "ce1").replace("office:value-type", 'table:formula="of:=1+6" office:value-type'), odsNumber(8)), [undefined, 8], ["7"]],
  ])("%s", async (_what, rows, values, struck) => {
    const styles = style("Utgår", "table-cell", LINE);
    const outcome = await readWorkbook("a.ods", openDocument({ ownStyles, rows, styles }));
    if (!outcome.ok) throw new Error(outcome.error.code);
    expect(outcome.sheets[0]?.rows.flatMap(({ cells }) => [...cells].map((cell) => cell?.value))).toEqual(values);
    expect(outcome.problems.map(({ code, text }) => [code, text])).toEqual(struck.map((text) => ["struckText", text]));
  });
}); // prettier-ignore

test("rows without an end tag take their places", async () => {
  const rows = `${HEADER}<table:table-row table:number-rows-repeated="2"/>${row(odsText("Skola"))}<table:table-row/>${row(odsText("Omsorg"))}`;
  const [sheet] = await sheetsOf(openDocument({ rows }));
  expect(sheet?.rows.map(({ index }) => index)).toEqual([0, 3, 5]);
});

test("a formula without a value is known to lack one", async () => {
  const [sheet] = await sheetsOf(
    openDocument({ rows: row(odsText("a"), '<table:table-cell table:formula="of:=1+1"/>') }),
  );
  expect(sheet?.rows[0]?.cells[1]).toEqual({ value: null, formula: "1+1" });
});

test("what is hidden is known, and only so far as there is content", async () => {
  const table = (name: string, look: string): string =>
    `<table:table table:name="${name}" table:style-name="${look}"><table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse" table:number-columns-repeated="16382"/>${HEADER}<table:table-row table:visibility="collapse" table:number-rows-repeated="2">${odsNumber(1, 4)}</table:table-row>${row(odsText("a"))}<table:table-row table:visibility="filter">${odsText("b")}</table:table-row><table:table-row table:visibility="collapse" table:number-rows-repeated="1000000"><table:table-cell/></table:table-row></table:table>`;
  const shown = style("ta1", "table", '<style:table-properties table:display="true"/>');
  const notShown = style("ta2", "table", '<style:table-properties table:display="false"/>');
  const sheets = await sheetsOf(
    openDocument({ ownStyles: shown + notShown, tables: table("Drift", "ta1") + table("Dolt", "ta2") }),
  );
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ["Drift", false],
    ["Dolt", true],
  ]);
  expect(sheets[1]?.hiddenRows).toEqual([1, 2, 4]);
  expect(sheets[1]?.hiddenColumns).toEqual([2, 3]);
});

test("sheets that were fetched from other files are no sheets", async () => {
  const table = (name: string): string => `<table:table table:name="${name}">${HEADER}</table:table>`;
  const linked = `<table:dde-links><table:dde-link><office:dde-source/><table:table>${HEADER}</table:table></table:dde-link></table:dde-links>`;
  const before = `<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell office:value-type="float" office:value="7"><text:p>7</text:p></table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>`;
  const tables = `${before}${table("Drift")}${table("'file:///H:/underlag.ods'#Drift")}${table("'Bolag'")}${linked}`;
  expect((await sheetsOf(openDocument({ tables }))).map(({ name }) => name)).toEqual(["Drift", "'Bolag'"]);
});

test.each<[what: string, document: TestOpenDocument, code: string]>([
  ["a locked file", { content: "xyz", manifest: '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>' }, "password"],
  ["a text document", { rows: HEADER, type: "application/vnd.oasis.opendocument.text" }, "notSpreadsheet"],
  ["a document of no type and no sheets", { content: "<office:document-content><office:text/></office:document-content>", mimetype: "missing" }, "notSpreadsheet"],
])("%s is refused", async (_what, document, code) => {
  const outcome = await readWorkbook("a.ods", openDocument(document));
  expect(outcome.ok ? "read" : outcome.error.code).toBe(code);
}); // prettier-ignore
