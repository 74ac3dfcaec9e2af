import { readWorkbook } from "../../../src/files/readWorkbook";
import { oneSheet, workbookParts, type TestWorkbook } from "../buildWorkbook";
import { buildZip } from "../buildZip";
import { sheetsOf, valuesOf } from "../valuesOf";

const run = (text: string, look = ""): string => `<r>${look && `<rPr>${look}<sz val="11"/></rPr>`}<t xml:space="preserve">${text}</t></r>`; // prettier-ignore
const si = (...runs: readonly string[]): string => `<si>${runs.join("")}</si>`;
const RAISED = '<vertAlign val="superscript"/>';
/** A row of the shared texts from the first on. */
const shared = (count: number): string =>
  `<row r="1">${Array.from({ length: count }, (_, index) => `<c t="s"><v>${index}</v></c>`).join("")}</row>`;

describe("shared texts", () => {
  test.each<[what: string, strings: readonly string[], values: readonly unknown[]]>([
    ["an item without an end tag", [si("<t>a</t>"), "<si/>", si("<t>b</t>"), "<si />", si("<t>c</t>")], ["a", null, "b", null, "c"]],
    ["an empty text", [si("<t/>"), si("<t></t>"), si("<t>b</t>")], [null, null, "b"]],
    ["an item with an attribute", [si("<t>a</t>"), '<si xml:space="preserve"><t>b</t></si>'], ["a", "b"]],
    ["a text with runs after it", [si("<t>Skola</t>", run(" norr")), si("<t>b</t>")], ["Skola norr", "b"]],
    ["a struck run before and after", [si(run("498", "<strike/>"), run(" 520", "<b/>")), si(run("355"), run(" 340", '<strike val="1"/>'))], ["520", "355"]],
    ["a run that is not struck", [si(run("4", '<strike val="0"/>'), run("98"))], ["498"]],
    ["a raised digit", [si(run("431"), run("1", RAISED)), si(run("6,5"), run("1)", RAISED)), si(run("40"), run("1, 2", RAISED))], ["431¹", "6,5¹⁾", "40¹²"]],
    ["a raised unit and a lowered digit", [si(run("Yta m"), run("2", RAISED)), si(run("CO"), run("2", '<vertAlign val="subscript"/>'))], ["Yta m²", "CO2"]],
    ["a text that is raised all through", [si(run("431", RAISED))], ["431"]],
    ["an entity in a raised run", [si(run("a"), run("&#49;&amp;2", RAISED))], ["a1&²"]],
    ["how a text is said", [si(run("東", "<strike/>"), run("京"), '<rPh sb="0" eb="1"><t>x</t></rPh>')], ["京"]],
    ["a prefix", ["<x:si/>", "<x:si><x:r><x:rPr><x:strike/></x:rPr><x:t>4</x:t></x:r><x:r><x:t>5</x:t></x:r></x:si>"], [null, "5"]],
  ])("%s", async (_what, strings, values) => {
    const [rows] = await valuesOf(oneSheet(`${shared(strings.length)}<row r="2"><c><v>1</v></c></row>`, {}, { strings: strings.join("") }));
    expect(Array.from(values, (_, at) => rows?.[0]?.[at] ?? null).slice(0, values.length)).toEqual(values);
  });

  test("what is struck through is named at its cell", async () => {
    const strings = si(run("498", "<strike/>"), run(" 520")) + si(run("Utgår", "<strike/>"));
    const outcome = await readWorkbook("a.xlsx", oneSheet(shared(2), {}, { strings }));
    expect(outcome.ok && outcome.problems).toEqual([
      { file: "a.xlsx", sheet: "S", cell: "A1", text: "498", code: "struckText", values: { text: "498" } },
      { file: "a.xlsx", sheet: "S", cell: "B1", text: "Utgår", code: "struckText", values: { text: "Utgår" } },
    ]);
  });
}); // prettier-ignore

describe("cells", () => {
  test.each<[what: string, row: string, values: readonly unknown[]]>([
    ["names in lower case", '<c r="a1"><v>1</v></c><c r="B1"><v>2</v></c><c r="aa1" t="str"><v>z</v></c>', [1, 2, ...new Array<null>(24).fill(null), "z"]],
    ["a decimal comma", '<c r="A1"><v>12,5</v></c><c r="B1" s="2" t="n"><f>A1</f><v>-1234,75</v></c><c r="C1"><v>1,5E3</v></c>', [12.5, -1234.75, 1500]],
    ["commas in texts and formulas", '<c r="A1" t="str"><f>TEXT(1,5)</f><v>12,5</v></c><c r="B1"><f>SUM(1,2)</f><v>3</v></c><c r="C1" t="inlineStr"><is><t>1,5</t></is></c>', ["12,5", 3, "1,5"]],
    ["a number that is none", '<c r="A1" t="n"><v>N/A</v></c><c r="B1"><v>1 234</v></c><c r="C1"><v>7</v></c>', ["N/A", "1 234", 7]],
    ["a number of nothing", '<c r="A1" t="n"><v></v></c><c r="B1"><v/></c><c r="C1"><v>7</v></c>', [null, null, 7]],
    ["shared text of no number", '<c r="A1" t="s"/><c r="B1" t="s"><v></v></c><c r="C1"><v>7</v></c>', [null, null, 7]],
    ["runs in the cell", `<c r="A1" t="inlineStr"><is><t>Skola</t>${run(" norr")}</is></c><c r="B1" t="inlineStr"><is>${run("498", "<strike/>")}${run("520")}${run("1", RAISED)}</is></c>`, ["Skola norr", "520¹"]],
  ])("%s", async (_what, row, values) => {
    expect(await valuesOf(oneSheet(`<row r="1">${row}</row>`))).toEqual([[values]]);
  });
}); // prettier-ignore

test("a cell that is struck through as a whole is named and not read, whatever it holds", async () => {
  const rows =
    '<row r="1"><c s="1" t="s"><v>0</v></c><c s="1"><v>498</v></c><c s="2"><f>B1</f><v>498</v></c><c s="0"><v>520</v></c><c s="3"><v>7</v></c><c s="1"/></row>';
  const fill = (color: string): string => `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/></patternFill></fill>`; // prettier-ignore
  const fonts = '<fonts><font/><font><strike/><sz val="11"/></font><font><strike val="0"/></font></fonts>';
  const fills = `<fills><fill><patternFill patternType="none"/></fill>${fill("FF00FF00")}</fills>`;
  const xfs = '<cellXfs><xf fontId="0" fillId="0"/><xf fontId="1" fillId="0"/><xf fontId="1" fillId="1"></xf><xf fontId="2" fillId="1"/></cellXfs>'; // prettier-ignore
  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${fonts}${fills}${xfs}</styleSheet>`;
  const parts = workbookParts({ sheets: [{ name: "S", rows }], strings: si("<t>Utgår</t>") });
  const bytes = buildZip(parts.map((part) => (part.name === "xl/styles.xml" ? { ...part, data: styles } : part)));
  const outcome = await readWorkbook("a.xlsx", bytes);
  expect(outcome.ok && outcome.problems.map(({ cell, text, code }) => [cell, text, code])).toEqual([
    ["A1", "Utgår", "struckText"],
    ["B1", "498", "struckText"],
    ["C1", "498", "struckText"],
  ]);
  expect(outcome.ok && outcome.sheets[0]?.rows[0]?.cells.slice(2)).toEqual([
    { value: null, fill: "#00FF00" },
    { value: 520 },
    { value: 7, fill: "#00FF00" },
  ]);
});

test("only days move with a calendar that begins in 1904", async () => {
  const formats = ["[h]:mm", "hh:mm", "yyyy\\-mm\\-dd", "mmmm", "[mm]:ss", "m/d/yy h:mm", "mm:ss.0"];
  const plain: TestWorkbook = {
    date1904: true,
    sheets: [
      { name: "S", rows: `<row r="1">${formats.map((_, at) => `<c s="${at}"><v>10.5</v></c>`).join("")}</row>` },
    ],
  };
  const numFmts = formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`).join("");
  const xfs = formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join("");
  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>${numFmts}</numFmts><fills><fill/></fills><cellXfs>${xfs}</cellXfs></styleSheet>`;
  const parts = workbookParts(plain).map((part) => (part.name === "xl/styles.xml" ? { ...part, data: styles } : part));
  expect(await valuesOf(buildZip(parts))).toEqual([[[10.5, 10.5, 1472.5, 1472.5, 10.5, 1472.5, 10.5]]]);
});

test("a sheet without a part is left out, and the others keep their names", async () => {
  const one = (value: number): string => `<row r="1"><c><v>${value}</v></c></row>`;
  const parts = workbookParts({ sheets: [{ name: "Drift", rows: one(1) }, { name: "Module1", rows: one(2) }, { name: "Plan", rows: one(3) }] });
  const bytes = buildZip(parts.filter(({ name }) => name !== "xl/worksheets/sheet2.xml").map((part) =>
    part.name === "xl/workbook.xml" ? { ...part, data: String(part.data).replace('r:id="rId2"', 'r:id=""') } : part,
  ));
  const sheets = await sheetsOf(bytes);
  expect(sheets.map(({ name, rows }) => [name, rows[0]?.cells[0]?.value])).toEqual([["Drift", 1], ["Plan", 3]]);
}); // prettier-ignore

test("a sheet whose relationship is not there makes the workbook a damaged one", async () => {
  const sheets = ["Drift", "Plan"].map((name) => ({ name, rows: '<row r="1"><c><v>1</v></c></row>' }));
  const parts = workbookParts({ sheets }).map((part) =>
    part.name === "xl/workbook.xml" ? { ...part, data: String(part.data).replace('r:id="rId1"', 'r:id="rId9"') } : part,
  );
  const outcome = await readWorkbook("a.xlsx", buildZip(parts));
  expect(outcome.ok ? "read" : outcome.error).toMatchObject({ code: "sheetCorrupt", values: { sheet: "Drift" } });
});

describe("parts in another encoding", () => {
  const utf16 = (text: string, mark: boolean): Uint8Array => Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
  const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");
  test.each<[what: string, declared: string, encode: (text: string) => Uint8Array]>([
    ["UTF-16 with a mark", "UTF-16", (text) => utf16(text, true)],
    ["UTF-16 without one", "UTF-16", (text) => utf16(text, false)],
    ["the other UTF-16", "UTF-16", (text) => Buffer.from(utf16(text, true)).swap16()],
    ["Western", "ISO-8859-1", latin1],
  ])("%s", async (_what, declared, encode) => {
    const parts = workbookParts({ sheets: [{ name: "Kök", rows: shared(1) }], strings: si("<t>Äldre</t>") });
    const bytes = buildZip(
      parts.map((part) => ({
        ...part,
        data: encode(String(part.data).replace('encoding="UTF-8"', `encoding="${declared}"`)),
      })),
    );
    const sheets = await sheetsOf(bytes);
    expect(sheets.map(({ name, rows }) => [name, rows[0]?.cells[0]?.value])).toEqual([["Kök", "Äldre"]]);
  });
});
