import { createReport } from "../../../src/createReport";
import type { WorkbookUse } from "../../../src/domain/document/sourceDocument";
import { readWorkbook } from "../../../src/files/readWorkbook";
import type { Sheet } from "../../../src/workbook/sheet";

const HEADER = "konto;ansvar;ansvarnamn;typ;period;rader;debet;kredit;belopp;utan_belopp";
const NORTH = [HEADER, "3010;01;Skola;utfall;202401;100;0;5000,50;-5000,50;0", "5010;01;Skola;utfall;202401;40;3000;0;3000;0", "5010;01;Skola;utfall;202401;2;0;0;0;1"]; // prettier-ignore
const SOUTH = [
  HEADER,
  "3010;01;Skola;utfall;202401;7;0;10,25;-10,25;0",
  "5010;02;Vård;utfall;202401;3;4000;100;3900;0",
];
const PLUS = [HEADER, "3010;01;Skola;utfall;202401;7;10,25;0;10,25;0"];
const ENTRIES = ["Konto;Ansvar;Period;Belopp", "3010;01;202401;-1"];

async function sheets(files: Readonly<Record<string, readonly string[]>>): Promise<Sheet[]> {
  const all: Sheet[] = [];
  for (const [file, lines] of Object.entries(files)) {
    const outcome = await readWorkbook(file, new Uint8Array(Buffer.from(lines.join("\n"))));
    if (!outcome.ok) throw new Error(outcome.error.code);
    all.push(...outcome.sheets);
  }
  return all;
}

type Told = readonly [file: string, rows: number, net: Readonly<Record<string, number | null>>, problems: readonly string[]]; // prettier-ignore

async function told(files: Readonly<Record<string, readonly string[]>>, uses: Record<string, WorkbookUse> = {}): Promise<Told[]> {
  const { documents } = createReport(await sheets(files), { unit: null, calculation: "varden", uses });
  return documents.map(({ file, proofs, tables, problems }) => [
    file,
    proofs?.[0]?.rows ?? 0,
    Object.fromEntries((tables[0]?.rows ?? []).map(({ label, cells }) => [label, cells[0]?.value ?? null])),
    problems.map(({ code }) => code),
  ]);
} // prettier-ignore

const BOTH: Told = [
  "nord.csv",
  150,
  { Skola: 2010.75, Vård: -3900, Summa: -1889.25 },
  ["unreadableEntry", "moreEntries"],
];

test.each<[what: string, files: Record<string, readonly string[]>, expected: readonly Told[]]>([
  ["one result is a ledger of as many rows as it was made of", { "nord.csv": NORTH }, [["nord.csv", 140, { Skola: 2000.5, Summa: 2000.5 }, ["unreadableEntry", "moreEntries"]]]],
  ["two add up", { "nord.csv": NORTH, "syd.csv": SOUTH }, [[...BOTH.slice(0, 3), [...BOTH[3], "joinedResult"].sort()] as unknown as Told]],
  ["the same twice is counted once", { "nord.csv": SOUTH, "nord2.csv": SOUTH }, [["nord.csv", 10, { Skola: 10.25, Vård: -3900, Summa: -3889.75 }, ["sameResult"]]]],
  ["a ledger of entries is none of them", { "nord.csv": SOUTH, "bok.csv": ENTRIES }, [["nord.csv", 10, { Skola: 10.25, Vård: -3900, Summa: -3889.75 }, []], ["bok.csv", 1, { "01": 1, Summa: 1 }, []]]],
  ["incomes with plus and with minus are kept apart", { "nord.csv": SOUTH, "plus.csv": PLUS }, [["nord.csv", 10, { Skola: 10.25, Vård: -3900, Summa: -3889.75 }, []], ["plus.csv", 7, { Skola: 10.25, Summa: 10.25 }, []]]],
])("%s", async (_what, files, expected) => {
  expect((await told(files)).map(([file, rows, net, problems]) => [file, rows, net, [...problems].sort()])).toEqual(expected.map(([file, rows, net, problems]) => [file, rows, net, [...problems].sort()]));
}); // prettier-ignore

test("what is only compared with is not added", async () => {
  const read = await told({ "nord.csv": NORTH, "syd.csv": SOUTH }, { "syd.csv": "comparison" });
  expect(read.map(([file, rows]) => [file, rows])).toEqual([["nord.csv", 140], ["syd.csv", 10]]); // prettier-ignore
});
