import { readWorkbook } from "../../src/files/readWorkbook";
import { cellName, type Cell, type Sheet } from "../../src/workbook/sheet";
import { buildWorkbook, NS, oneSheet } from "./buildWorkbook";
import { fileErrorText } from "../../src/texts/fileErrorTexts";

async function read(bytes: Uint8Array): Promise<Sheet> {
  const outcome = await readWorkbook("a.xlsx", bytes);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.sheets[0]!;
}

function cellAt(sheet: Sheet, name: string): Cell | undefined {
  for (const row of sheet.rows) {
    for (const [column, cell] of row.cells.entries()) if (cellName(row.index, column) === name) return cell;
  }
  return undefined;
}

describe("a cell", () => {
  const rows = `
    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><t>inuti å</t></is></c></row>
    <row r="2"><c r="A2"><v>-1234.5</v></c><c r="B2" s="3"><v>12</v></c><c r="C2" t="b"><v>1</v></c><c r="D2"><v>1E+2</v></c></row>
    <row r="3"><c r="A3" t="e"><v>#REF!</v></c><c r="B3" t="e"><f>NA()</f><v>#N/A</v></c><c r="C3" t="e"><v>#SPILL!</v></c></row>
    <row r="4"><c r="A4"><f>1+1</f><v>2</v></c><c r="B4"><f>A2*2</f></c><c r="C4" t="str"><f>"x"&amp;"y"</f><v>xy</v></c><c r="D4"><f>1-1</f><v>0</v></c></row>
    <row r="5"><c r="A5"><f t="shared" ref="A5:A6" si="0">C5*2</f><v>4</v></c></row>
    <row r="6"><c r="A6"><f t="shared" si="0"/><v>6</v></c><c r="B6" cm="1"><f t="array" ref="B6">_xldudf_VSS_AVVIKELSE(A5,A6)</f><v>2</v></c></row>
    <row r="7"><c r="A7" s="1"><v>45382</v></c><c r="B7" s="5"><v>0.125</v></c><c r="C7" s="1" t="d"><v>2024-03-31</v></c><c r="D7"><v>0.1</v></c></row>`;
  const strings =
    '<si><t>Åäö &amp; co</t></si><si><t xml:space="preserve">  kant  </t></si><si><r><t>fet</t></r><r><t xml:space="preserve"> rad\n2</t></r></si>';

  test.each<[string, Cell | undefined]>([
    ["A1", { value: "Åäö & co" }],
    ["B1", { value: "  kant  " }],
    ["C1", { value: "fet rad\n2" }],
    ["D1", { value: "inuti å" }],
    ["A2", { value: -1234.5 }],
    ["B2", { value: 12, format: '#,##0\\ "kr"' }],
    ["C2", { value: true }],
    ["D2", { value: 100 }],
    ["A3", { value: null, error: "#REF!" }],
    ["B3", { value: null, formula: "NA()", error: "#N/A" }],
    ["C3", { value: null, error: "#SPILL!" }],
    ["A4", { value: 2, formula: "1+1" }],
    ["B4", { value: null, formula: "A2*2" }],
    ["C4", { value: "xy", formula: '"x"&"y"' }],
    ["D4", { value: 0, formula: "1-1" }],
    ["A6", { value: 6, formula: "C6*2" }],
    ["B6", { value: 2, formula: "VSS.AVVIKELSE(A5,A6)" }],
    ["A7", { value: 45382, format: "yyyy\\-mm\\-dd" }],
    ["B7", { value: 0.125, format: "0%" }],
    ["C7", { value: 45382, format: "yyyy\\-mm\\-dd" }],
    ["D7", { value: 0.1 }],
    ["E7", undefined],
  ])("%s", async (name, expected) => {
    expect(cellAt(await read(oneSheet(rows, {}, { strings })), name)).toEqual(expected);
  });
});

test("dates of a workbook that counts from 1904 are moved; other numbers are not", async () => {
  const sheet = await read(
    oneSheet('<row r="1"><c r="A1" s="1"><v>43920</v></c><c r="B1"><v>43920</v></c></row>', {}, { date1904: true }),
  );
  expect([cellAt(sheet, "A1")?.value, cellAt(sheet, "B1")?.value]).toEqual([45382, 43920]);
});

describe("a fill", () => {
  const solid = (color: string): string =>
    `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`;
  const fills = [
    solid('rgb="FF92D050"'),
    '<fill><gradientFill degree="90"><stop position="0"><color rgb="FF000000"/></stop></gradientFill></fill>',
    solid('indexed="10"'),
    solid('rgb="FFFFFFFF"'),
    solid('rgb="FF808080" tint="0.5"'),
  ].join("");

  test.each([
    ["rgb", 6, "#92D050"],
    ["gradient", 7, undefined],
    ["palette, after a gradient", 8, "#FF0000"],
    ["white", 9, "#FFFFFF"],
    ["tinted halfway to white", 10, "#C0C0C0"],
    ["none", 0, undefined],
  ])("%s", async (_name, style, fill) => {
    const sheet = await read(oneSheet(`<row r="1"><c r="A1" s="${style}"><v>1</v></c></row>`, {}, { fills }));
    expect(cellAt(sheet, "A1")?.fill).toBe(fill);
  });

  test("without content it counts only among content, and white never", async () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="6"/><c r="C1" s="9"/><c r="D1" s="6"/></row>
      <row r="2"><c r="A2" s="6"/></row><row r="3"><c r="C3"><v>1</v></c></row>`;
    const sheet = await read(oneSheet(rows, {}, { fills }));
    expect(sheet.rows.map((row) => row.index)).toEqual([0, 2]);
    expect(cellAt(sheet, "B1")).toEqual({ value: null, fill: "#92D050" });
    expect([cellAt(sheet, "C1"), cellAt(sheet, "D1")]).toEqual([undefined, undefined]);
  });
});

test("merges, hidden rows and hidden columns, within the content", async () => {
  const sheet = await read(
    oneSheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>1</v></c></row><row r="3" hidden="1"><c r="A3"><v>1</v></c></row><row r="9" hidden="1"/>',
      {
        before: '<cols><col min="2" max="2" hidden="1"/><col min="4" max="16384" hidden="1"/></cols>',
        after: '<mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="A5:A5"/></mergeCells>',
      },
    ),
  );
  expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
  expect(sheet.hiddenRows).toEqual([2]);
  expect(sheet.hiddenColumns).toEqual([1, 3]);
});

test("every sheet comes in order, hidden and empty ones too", async () => {
  const bytes = buildWorkbook({
    sheets: [
      { name: "Tomt", rows: "" },
      { name: "Drift ", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
      { name: "Dolt", rows: "", state: "hidden" },
      { name: "Mycket dolt", rows: "", state: "veryHidden" },
    ],
  });
  const outcome = await readWorkbook("a.xlsx", bytes);
  expect(outcome.ok && outcome.sheets.map(({ name, hidden, rows }) => [name, hidden, rows.length])).toEqual([
    ["Tomt", false, 0],
    ["Drift ", false, 1],
    ["Dolt", true, 0],
    ["Mycket dolt", true, 0],
  ]);
});

test.each([
  [
    "a namespace prefix",
    `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>42</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  ],
  ["no cell references", `<worksheet ${NS}><sheetData><row><c><v>42</v></c></row></sheetData></worksheet>`],
  [
    "a byte order mark",
    `\ufeff<worksheet ${NS}><sheetData><row r="1"><c r="A1"><v>42</v></c></row></sheetData></worksheet>`,
  ],
])("a sheet with %s", async (_name, xml) => {
  expect(cellAt(await read(oneSheet("", { xml })), "A1")).toEqual({ value: 42 });
});

test("a workbook without a single cell is an error", async () => {
  const outcome = await readWorkbook("tom.xlsx", oneSheet('<row r="1"><c r="A1" s="2"/></row>'));
  expect(outcome).toEqual({ ok: false, error: { file: "tom.xlsx", code: "noCells", values: {} } });
  expect(!outcome.ok && fileErrorText(outcome.error, "sv")).toEqual({
    message: "Arbetsboken är tom: inget blad har något innehåll.",
    advice: "Välj arbetsboken som tabellerna ligger i.",
  });
});

test("progress rises to 1", async () => {
  const told: number[] = [];
  await readWorkbook("a.xlsx", oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>'), {
    onProgress: (share) => told.push(share),
  });
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});
