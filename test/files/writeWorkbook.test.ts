import { readWorkbook } from "../../src/files/readWorkbook";
import { writeWorkbook } from "../../src/files/writeWorkbook";
import { inflatePart } from "../../src/files/zip/inflatePart";
import { zipDirectory } from "../../src/files/zip/zipDirectory";
import type { Cell, SheetSpec, SpecCell } from "../../src/workbook/sheet";

const AMOUNT = "#,##0.0;−#,##0.0";
const empty: SpecCell = { value: null, style: "empty" };

/** A sheet of one column. */
function column(cells: readonly SpecCell[], change: Partial<SheetSpec> = {}): SheetSpec {
  const rows = cells.map((cell) => [cell]);
  return {
    id: "a",
    name: "Blad",
    columnWidths: [20],
    rows,
    rowLines: {},
    frozenRows: 0,
    orientation: "portrait",
    inputs: [],
    keyColumns: [0],
    ...change,
  };
}

async function readBack(bytes: Uint8Array): Promise<(Cell | undefined)[][]> {
  const outcome = await readWorkbook("a.xlsx", bytes);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.sheets.map((sheet) => sheet.rows.map((row) => row.cells[0]));
}

async function part(bytes: Uint8Array, name: string): Promise<string> {
  const directory = zipDirectory(bytes, 100);
  const entry = directory.ok && directory.entries.find((candidate) => candidate.name === name);
  if (!entry) throw new Error(`No ${name}`);
  const data = await inflatePart(entry.packed, 1e6);
  return typeof data === "string" ? data : new TextDecoder().decode(data);
}

describe("what is written is read back", () => {
  test.each<[string, SpecCell, Cell]>([
    ["a text", { value: "Stab & ledning <å>", style: "label" }, { value: "Stab & ledning <å>" }],
    ["space around a text", { value: "  kant ", style: "label" }, { value: "  kant " }],
    ["lines", { value: "rad 1\nrad 2", style: "label" }, { value: "rad 1\nrad 2" }],
    ["a text that begins with =", { value: "=1+1", style: "label" }, { value: "=1+1" }],
    ["a text that begins with +", { value: "+46 8", style: "label" }, { value: "+46 8" }],
    ["a text that begins with -", { value: "-1", style: "label" }, { value: "-1" }],
    ["a text that begins with a tab", { value: "\t=1+1", style: "label" }, { value: "\t=1+1" }],
    ["a text that begins with @", { value: "@SUM(A1)", style: "label" }, { value: "@SUM(A1)" }],
    ["a text that looks like a number", { value: "007", style: "label" }, { value: "007" }],
    ["a text that looks like an error", { value: "#REF!", style: "label" }, { value: "#REF!" }],
    ["a text that looks like an escape", { value: "a_x0041_b", style: "label" }, { value: "a_x0041_b" }],
    ["a number", { value: -1012.3405, style: "amount", format: AMOUNT }, { value: -1012.3405, format: AMOUNT }],
    ["zero", { value: 0, style: "amount" }, { value: 0 }],
    ["a formula", { value: 3, formula: 'IF(A1<2,3,"å")', style: "amount" }, { value: 3, formula: 'IF(A1<2,3,"å")' }],
    ["a formula that gives 0", { value: 0, formula: "1-1", style: "amount" }, { value: 0, formula: "1-1" }],
    [
      "a formula that gives text",
      { value: "Uppnås", formula: '"Upp"&"nås"', style: "text" },
      { value: "Uppnås", formula: '"Upp"&"nås"' },
    ],
    ["a formula not calculated", { value: null, formula: "A9", style: "amount" }, { value: null, formula: "A9" }],
    [
      "a VSS formula",
      { value: -0.6, formula: "VSS.AVVIKELSE(1,A2)", style: "amount", format: AMOUNT },
      { value: -0.6, formula: "VSS.AVVIKELSE(1,A2)", format: AMOUNT },
    ],
  ])("%s", async (_name, spec, cell) => {
    expect((await readBack(await writeWorkbook([column([spec])], { title: "T" })))[0]).toEqual([cell]);
  });
});

test("a VSS formula is stored as Excel stores custom functions, in its own cell", async () => {
  const spec = column([empty, { value: 8.4, formula: 'IF(VSS.NETTO(1,2)>0,"VSS.X(","")', style: "empty" }]);
  const xml = await part(await writeWorkbook([spec], { title: "T" }), "xl/worksheets/sheet1.xml");
  expect(xml).toContain('cm="1"><f t="array" ref="A2">IF(_xldudf_VSS_NETTO(1,2)&gt;0,"VSS.X(","")</f><v>8.4</v>');
});

test("stored values are kept on opening, and the file tells no time", async () => {
  const bytes = await writeWorkbook([column([empty])], { title: "Delår & bokslut" });
  const workbook = await part(bytes, "xl/workbook.xml");
  expect(workbook).toContain("<calcPr calcId=");
  expect(workbook).not.toContain("fullCalcOnLoad");
  const core = await part(bytes, "docProps/core.xml");
  expect(core).toContain("<dc:title>Delår &amp; bokslut</dc:title>");
  expect(core).not.toContain("modified");
});

test("the page: names quoted, one page wide, titles repeated, footer with page numbers", async () => {
  const spec = column([empty, empty, empty], {
    name: "Nämndens '24 & mer",
    frozenRows: 2,
    orientation: "landscape",
    rowLines: { 1: 2 },
  });
  const bytes = await writeWorkbook([spec], { title: "Delår & bokslut" });
  const workbook = await part(bytes, "xl/workbook.xml");
  expect(workbook).toContain(
    `<definedName name="_xlnm.Print_Area" localSheetId="0">'Nämndens ''24 &amp; mer'!$A$1:$A$3</definedName>`,
  );
  expect(workbook).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Nämndens ''24 &amp; mer'!$1:$2</definedName>`,
  );
  const xml = await part(bytes, "xl/worksheets/sheet1.xml");
  expect(xml).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/u);
  expect(xml).toContain(
    "<oddFooter>&amp;LDelår &amp;&amp; bokslut&amp;CNämndens '24 &amp;&amp; mer&amp;RSida &amp;P av &amp;N</oddFooter>",
  );
  expect(xml).toMatch(/ySplit="2"[^>]*state="frozen"/u);
  expect(xml).toContain('showGridLines="0"');
  expect(xml).toContain('<row r="2" ht="30"');
  expect(xml).toContain('width="20.71484375"');
  expect(xml).not.toContain("mergeCell");
});

test("the same sheets give the same bytes", async () => {
  const sheets = [
    column([{ value: "å", style: "title" }]),
    column([{ value: 1, style: "sumAmount", format: AMOUNT }], { name: "Två" }),
  ];
  const first = await writeWorkbook(sheets, { title: "T" });
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  expect(Buffer.compare(await writeWorkbook(sheets, { title: "T" }), first)).toBe(0);
});

describe("our own mistakes throw", () => {
  const number = (value: number): SheetSpec[] => [column([{ value, style: "amount" }])];
  const named = (...names: string[]): SheetSpec[] => names.map((name) => column([empty], { name }));

  test.each<[string, SheetSpec[], string]>([
    ["NaN", number(NaN), "Blad!A1 holds NaN"],
    ["Infinity", number(Infinity), "Blad!A1 holds Infinity"],
    ["a text too long", [column([{ value: "x".repeat(32_768), style: "text" }])], "32768 characters"],
    ["a formula too long", [column([{ value: 1, formula: "1+".repeat(5_000), style: "text" }])], "10000 characters"],
    ["a formula with =", [column([{ value: 1, formula: "=1", style: "text" }])], "begins with ="],
    ["a row of the wrong width", [column([empty], { rows: [[empty, empty]] })], "has 2 cells, not 1"],
    ["no sheet", [], "at least one sheet"],
    ["a name with a colon", named("a:b"), 'sheet name "a:b"'],
    ["a name with a slash", named("24/25"), "sheet name"],
    ["a name of 32 characters", named("x".repeat(32)), "sheet name"],
    ["an empty name", named(" "), "sheet name"],
    ["a name that ends with an apostrophe", named("a'"), "sheet name"],
    ["a reserved name", named("History"), "sheet name"],
    ["two names alike", named("Drift", "DRIFT"), 'Two sheets are named "DRIFT"'],
  ])("%s", async (_name, sheets, message) => {
    await expect(writeWorkbook(sheets, { title: "T" })).rejects.toThrow(message);
  });
});

test("a chart stands where it is wanted, with its text for screen readers and its own colours", async () => {
  const name = (value: string): SpecCell => ({ value, style: "label" });
  const amount = (value: number): SpecCell => ({ value, style: "amount" });
  const bytes = await writeWorkbook(
    [
      column([], {
        columnWidths: [20, 10],
        rows: [
          [name(""), name("Prognos <24>")],
          [name("Stab"), amount(-2)],
          [name("HR"), amount(1)],
        ],
        charts: [
          {
            key: "a",
            kind: "bars",
            title: "Prognos & bokslut",
            altText: 'Staplar: "Stab" lägst.',
            source: { top: 0, left: 0, bottom: 2, right: 1 },
            place: { top: 4, left: 0, bottom: 17, right: 3 },
            format: AMOUNT,
            fromZero: false,
          },
        ],
        pageBreaks: [2],
      }),
    ],
    { title: "Rapport" },
  );
  const chart = await part(bytes, "xl/charts/chart1.xml");
  expect(chart).toContain("<c:f>'Blad'!$B$2:$B$3</c:f>");
  expect(chart).toContain("<c:v>Prognos &lt;24&gt;</c:v>");
  expect(chart).toContain('<a:srgbClr val="173F4D"/></a:solidFill></a:ln></c:spPr><c:invertIfNegative val="0"/>');
  expect(chart).toContain("<c:majorGridlines><c:spPr>");
  const drawing = await part(bytes, "xl/drawings/drawing1.xml");
  expect(drawing).toContain('descr="Staplar: &quot;Stab&quot; lägst."');
  expect(drawing).toContain("<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row>");
  expect(await part(bytes, "xl/worksheets/sheet1.xml")).toContain('<brk id="2" max="16383" man="1"/>');
});
