import { inflateInNode } from "../../../src/cli/inflateInNode";
import { FILE_LIMITS } from "../../../src/files/guard/fileLimits";
import { readWorkbook } from "../../../src/files/readWorkbook";
import { totalsOf } from "../../../src/ledger/totalsOf";
import type { Sheet } from "../../../src/workbook/sheet";
import { buildWorkbook } from "../buildWorkbook";
import { fileErrorText } from "../../../src/texts/fileErrorTexts";

const HEAD = '<row r="1"><c r="A1" t="str"><v>Konto</v></c><c r="B1" t="str"><v>Datum</v></c><c r="C1" t="str"><v>Belopp</v></c><c r="D1" t="str"><v>Text</v></c></row>'; // prettier-ignore
const ROWS = 30_000;

/** Enough rows, different enough, for the sheet to be streamed. */
function ledgerRows(change: (row: number, xml: string) => string = (_, xml) => xml): string {
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const r = index + 2;
    const noise = Math.imul(r, 2_654_435_761) >>> 0;
    return change(r, `<row r="${r}"><c r="A${r}"><v>${3000 + (noise % 5000)}</v></c><c r="B${r}" s="1"><v>${45292 + (noise % 360)}</v></c><c r="C${r}" s="2"><v>${(noise % 1_000_000) / 100}</v></c><c r="D${r}" t="inlineStr"><is><t>${noise}</t></is></c></row>`); // prettier-ignore
  });
  return HEAD + rows.join("");
}

async function read(bytes: Uint8Array): Promise<Sheet | string> {
  const outcome = await readWorkbook("h.xlsx", bytes);
  return outcome.ok ? (outcome.sheets[0] ?? "no sheet") : fileErrorText(outcome.error, "sv").message;
}

test("a large ledger is streamed and gives the sums that the library's cells give", async () => {
  for (const date1904 of [false, true]) {
    const bytes = buildWorkbook({
      sheets: [{ name: "Huvudbok", rows: ledgerRows() }],
      date1904,
    });
    const streamed = await read(bytes);
    if (typeof streamed === "string") throw new Error(streamed);
    expect(streamed.rows).toHaveLength(1);
    expect(streamed.ledger?.entries).toBe(ROWS);
    // A formula among the entries makes the library read the same sheet.
    const whole = await read(
      buildWorkbook({
        sheets: [{ name: "Huvudbok", rows: ledgerRows((r, xml) => (r === 9 ? xml.replace('s="2"><v>', 's="2"><f>1</f><v>') : xml)) }],
        date1904,
      }),
    ); // prettier-ignore
    if (typeof whole === "string") throw new Error(whole);
    expect(whole.rows).toHaveLength(ROWS + 1);
    expect(whole.ledger).toBeUndefined();
    expect(streamed.ledger).toEqual(totalsOf(whole));
  }
}, 120_000);

test.each<[what: string, change: (bytes: Uint8Array) => Uint8Array]>([
  ["whole", (bytes) => bytes],
  ["damaged", (bytes) => bytes.with(Math.floor(bytes.length / 2), 1)],
])("the command's own unpacking gives the same of a file that is %s", async (_what, change) => {
  const bytes = change(buildWorkbook({ sheets: [{ name: "Huvudbok", rows: ledgerRows() }] }));
  const told: number[] = [];
  const onProgress = (share: number) => told.push(share);
  const own = await readWorkbook("h.xlsx", bytes, { inflate: inflateInNode, onProgress });
  expect(own).toEqual(await readWorkbook("h.xlsx", bytes));
  expect(told).toEqual(told.toSorted((one, other) => one - other));
});

test("a ledger that there is no room for is refused, packed or unpacked", async () => {
  const bytes = buildWorkbook({ sheets: [{ name: "Huvudbok", rows: ledgerRows() }] });
  const outcome = await readWorkbook("h.xlsx", bytes, { limits: { ...FILE_LIMITS, ledgerSums: 1_000 } });
  expect(outcome).toMatchObject({ ok: false, error: { code: "ledgerTooLarge" } });
});
