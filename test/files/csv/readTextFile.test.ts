import { createReport } from "../../../src/createReport";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/reportSettings";
import { eachSum } from "../../../src/domain/ledger/ledgerSums";
import { readWorkbook } from "../../../src/files/readWorkbook";
import { fileErrorText } from "../../../src/texts/fileErrorTexts";

const LEDGER = `Huvudbok;;;;
Konto;Ansvar;Ansvarstext;Period;Belopp;Typ
3010;20;Kök;2024-03;-1 000,50;Utfall
5010;20;Kök;2024-03;600,25;Utfall
5010;10;"Stab; ledning";2024-02;0,1;Utfall
5010;10;"Stab; ledning";2024-12;70;Budget
`;

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
}

async function report(file: string, bytes: Uint8Array) {
  const outcome = await readWorkbook(file, bytes);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return createReport(outcome.sheets, DEFAULT_SETTINGS, outcome.problems).documents[0];
}

test.each<[string, string, Uint8Array]>([
  ["semicolons in UTF-8", "h.csv", new TextEncoder().encode(LEDGER)],
  ["semicolons in Windows-1252", "h.csv", new Uint8Array(Buffer.from(LEDGER, "latin1"))],
  ["tabs in UTF-16", "h.txt", utf16(LEDGER.replaceAll(";", "\t"))],
  [
    "commas and points",
    "h.CSV",
    new TextEncoder().encode(LEDGER.replaceAll(/(\d),(\d)/gu, "$1.$2").replaceAll(";", ",")),
  ],
])("a ledger with %s becomes the driftsammandrag", async (_, file, bytes) => {
  const document = await report(file, bytes);
  expect(document?.tables[0]?.rows.map(({ label, cells }) => [label, cells[0]?.value])).toEqual([
    [expect.stringMatching(/^Stab[;,\t] ledning$/u), -0.1],
    ["Kök", 400.25],
    ["Summa", 400.15],
  ]);
  expect(document?.proofs?.[0]).toMatchObject({
    rows: 4,
    types: [
      { type: "utfall", rows: 3, debit: 600.35, credit: 1000.5, balance: -400.15, sign: "debet-plus" },
      { type: "budget", rows: 1, debit: 70, credit: 0 },
    ],
  });
});

test("a text that is no ledger is a sheet of texts, read by the import's own rules", async () => {
  const text = "Driftsammandrag, belopp tkr;;\nEnhet;Utfall jan-mars 2024;Budget jan-mars 2024\nStab;−1,5;2\nKök;=1+1;3\nSumma;1;5\n"; // prettier-ignore
  const outcome = await readWorkbook("drift.csv", new TextEncoder().encode(text));
  expect(outcome.ok && outcome.sheets[0]).toMatchObject({ name: "drift", rows: { length: 5 } });
  expect(outcome.ok && outcome.sheets[0]?.ledger).toBeUndefined();
  const [table] = (await report("drift.csv", new TextEncoder().encode(text)))?.tables ?? [];
  expect(table?.rows.map(({ label, cells }) => [label, cells[0]?.value])).toEqual([
    ["Stab", -1.5],
    ["Kök", null],
    ["Summa", 1],
  ]);
});

test.each<[string, string, Uint8Array, string]>([
  ["nothing", "a.csv", new Uint8Array(0), "Filen är tom (0 byte)."],
  ["no text", "a.csv", Uint8Array.of(1, 2, 3, 0, 255, 7, 0, 0, 9), "Filen är inte text"],
  ["only delimiters", "a.txt", new TextEncoder().encode(";;\n;;\n"), "Arbetsboken är tom"],
  ["a web page", "a.csv", new TextEncoder().encode("<html><body>"), "Filen är en webbsida"],
  ["text under a workbook's name", "a.xlsx", new TextEncoder().encode(LEDGER), "Filen är en textfil"],
])("%s is refused", async (_, file, bytes, message) => {
  const outcome = await readWorkbook(file, bytes);
  expect(outcome.ok ? "" : fileErrorText(outcome.error, "sv").message).toContain(message);
});

test("a ledger of more rows than a sheet has is added up, and can be stopped", async () => {
  const lines = "3010;2024-03;-1\n5010;2024-03;2\n".repeat(550_000);
  const file = new Blob([`Konto;Datum;Belopp\n${lines}`]);
  const told: number[] = [];
  const outcome = await readWorkbook("stor.csv", file, { onProgress: (share) => told.push(share) });
  const ledger = outcome.ok ? outcome.sheets[0]?.ledger : undefined;
  expect(ledger?.entries).toBe(1_100_000);
  expect(ledger && [...eachSum(ledger.sums)]).toMatchObject([{ credit: 5_500_000_000 }, { debit: 11_000_000_000 }]);
  expect(told.at(-1)).toBe(1);
  const stopped = await readWorkbook("stor.csv", file, { signal: AbortSignal.abort() });
  expect(stopped).toMatchObject({ ok: false, error: { code: "aborted" } });
});
