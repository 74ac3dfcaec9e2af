import { readWorkbook } from "../../../src/files/readWorkbook";
import { sieFields, type SieField } from "../../../src/files/sie/sieFields";
import { accountClass, type AccountClass } from "../../../src/domain/ledger/accountClass";
import type { Dimension } from "../../../src/domain/ledger/dimension";
import { eachSum } from "../../../src/domain/ledger/ledgerSums";
import { PARTS_PER_KRONA, type LedgerTotals } from "../../../src/domain/ledger/ledgerTotals";

const HEAD = [
  "#FLAGGA 0",
  "#FORMAT PC8",
  "#SIETYP 4",
  '#FNAMN "Åmåls kök"',
  "#RAR 0 20240101 20241231",
  "#RAR -1 20230101 20231231",
  '#DIM 1 "Kostnadsställe"',
  '#DIM 6 "Projekt"',
  '#OBJEKT 1 "81" "Förskola Ängen"',
  '#KONTO 5010 "Löner"',
];
const VERIFICATION = [
  '#VER A 1 20240115 "Lön"',
  "{",
  '#TRANS 5010 {1 "81" 6 "P1"} 100.10',
  '#TRANS 5010 {6 "P2"} 50.05 20240201 "Lön"',
  "#TRANS 1910 {} -150.15",
  "}",
];

/** DOS's letters, where the standard says that they stand. */
const DOS: Readonly<Record<string, number>> = { å: 0x86, ä: 0x84, ö: 0x94, Å: 0x8f, Ä: 0x8e, Ö: 0x99 };
const pc8 = (text: string): Buffer => Buffer.from([...text].map((letter) => DOS[letter] ?? letter.charCodeAt(0)));

async function ledgerOf(lines: readonly string[], encode: (text: string) => Buffer = pc8, file = "bok.se", dimension?: Dimension): Promise<LedgerTotals> {
  const outcome = await readWorkbook(file, new Uint8Array(encode(lines.join("\r\n"))), { ledger: { dimension } });
  const ledger = outcome.ok ? outcome.sheets[0]?.ledger : undefined;
  if (ledger === undefined) throw new Error(outcome.ok ? "no ledger" : outcome.error.code);
  return ledger;
} // prettier-ignore

/** Kronor by type, month, account and department. */
function amounts({ sums }: LedgerTotals): Record<string, number> {
  return Object.fromEntries([...eachSum(sums)].map(({ type, period, account, department, debit, credit }) => [`${type} ${period} ${account} ${department}`.trim(), (debit - credit) / PARTS_PER_KRONA])); // prettier-ignore
}

const BOOKED = { "utfall 202401 5010 81": 100.1, "utfall 202402 5010": 50.05, "utfall 202401 1910": -150.15 };

test.each<[what: string, encode: (text: string) => Buffer, file: string]>([
  ["DOS's letters", pc8, "bok.se"],
  ["Windows'", (text) => Buffer.from(text, "latin1"), "bok.SI"],
  ["UTF-8", (text) => Buffer.from(text), "bok.sie"],
  ["UTF-8 with its mark", (text) => Buffer.from(`\ufeff${text}`), "bok.txt"],
])("a file in %s is a ledger of its entries", async (_what, encode, file) => {
  const ledger = await ledgerOf([...HEAD, ...VERIFICATION], encode, file);
  expect(amounts(ledger)).toEqual(BOOKED);
  expect(ledger.departments).toEqual([{ code: "81", name: "Förskola Ängen" }, { code: "", name: "" }]);
  expect([ledger.entries, ledger.skipped, ledger.unbalanced]).toEqual([3, {}, []]);
}); // prettier-ignore

const BUDGET = "#PBUDGET 0 202401 5010";

test.each<[what: string, lines: string[], expected: Record<string, number>]>([
  ["the lines as they stand after corrections", [...VERIFICATION.slice(0, -1), '#RTRANS 5010 {1 "81"} 7.00', '#TRANS 5010 {1 "81"} 7.00', '#BTRANS 5010 {1 "81"} 9.00', "}"], { ...BOOKED, "utfall 202401 5010 81": 107.1 }],
  ["last year's months", [...VERIFICATION, '#PSALDO -1 202301 5010 {1 "81"} 90.00'], { ...BOOKED, "utfall 202301 5010 81": 90 }],
  ["not months of a year with entries", [...VERIFICATION, '#PSALDO 0 202401 5010 {1 "81"} 100.10'], BOOKED],
  ["a budget by objects", [`${BUDGET} {1 "81"} 80.00`], { "budget 202401 5010 81": 80 }],
  ["a budget as a whole and by objects", [`${BUDGET} {} 80.00`, `${BUDGET} {1 "81"} 60.00`], { "budget 202401 5010 81": 60, "budget 202401 5010": 20 }],
  ["a budget by two dimensions apart", [`${BUDGET} {1 "81"} 80.00`, `${BUDGET} {6 "P1"} 30.00`], { "budget 202401 5010 81": 80 }],
  ["a budget by two dimensions at once", [`${BUDGET} {1 "81" 6 "P1"} 50.00`, `${BUDGET} {1 "81" 6 "P2"} 30.00`], { "budget 202401 5010 81": 80 }],
  ["a budget without objects", [`${BUDGET} {} 80.00`], { "budget 202401 5010": 80 }],
])("%s", async (_what, lines, expected) => {
  expect(amounts(await ledgerOf([...HEAD, ...lines]))).toEqual(expected);
}); // prettier-ignore

test.each<[what: string, lines: string[], differences: [account: string, kronor: number][]]>([
  ["what agrees", ["#RES 0 5010 150.15", "#IB 0 1910 200.00", "#UB 0 1910 49.85"], []],
  ["a result that does not", ["#RES 0 5010 150.16"], [["5010", 0.01]]],
  ["a balance that does not", ["#IB 0 1910 200.00", "#UB 0 1910 50.00"], [["1910", 0.15]]],
  ["an account without entries", ["#RES 0 6010 5.00"], [["6010", 5]]],
  ["another year", ["#RES -1 5010 99.00"], []],
  ["an object's balance that agrees", ['#OIB 0 5010 {1 "81"} 10.00', '#OUB 0 5010 {1 "81"} 110.10'], []],
  ["an object's balance that does not", ['#OIB 0 5010 {1 "81"} 10.00', '#OUB 0 5010 {1 "81"} 110.00'], [["5010 81", -0.1]]],
  ["a balance by another dimension, or by several", ['#OUB 0 5010 {6 "P1"} 1.00', '#OUB 0 5010 {1 "81" 6 "P1"} 1.00'], []],
])("the sums are held against the file's own: %s", async (_what, lines, differences) => {
  const { unbalanced } = await ledgerOf([...HEAD, ...lines, ...VERIFICATION]);
  expect(unbalanced?.map(({ account, department, difference }) => [`${account} ${department}`.trim(), difference / PARTS_PER_KRONA])).toEqual(differences);
}); // prettier-ignore

test.each<[chosen: Dimension | undefined, dimension: Dimension, departments: string[]]>([
  [undefined, "kostnadsstalle", ["Förskola Ängen", ""]],
  ["projekt", "projekt", ["P1", "P2", ""]],
  ["verksamhet", "kostnadsstalle", ["Förskola Ängen", ""]],
])("reported by %s it is read by %s", async (chosen, dimension, departments) => {
  const ledger = await ledgerOf([...HEAD, ...VERIFICATION], pc8, "bok.se", chosen);
  expect(ledger.dimension).toBe(dimension);
  expect(ledger.dimensions).toEqual(["kostnadsstalle", "projekt"]);
  expect(ledger.departments.map(({ name }) => name)).toEqual(departments);
});

test.each<[what: string, lines: string[], kinds: [account: string, kind: AccountClass][] | null]>([
  ["nothing: Kommun-Bas", [], null],
  ["a municipality's plan", ["#KPTYP Kommun-Bas13"], null],
  ["a company's plan", ["#KPTYP EUBAS97"], [["8310", "income"], ["8410", "cost"], ["8999", "other"]]],
  ["single accounts", ["#KTYP 8410 K", "#KTYP 8999 S", "#KTYP 3010 I"], [["8310", "income"], ["8410", "cost"], ["8999", "other"]]],
])("what a file tells of its accounts: %s", async (_what, lines, kinds) => {
  const { accounts } = await ledgerOf([...HEAD, ...lines, ...VERIFICATION]);
  if (kinds === null || accounts === undefined) expect([accounts, kinds]).toEqual([undefined, null]);
  else expect(kinds.map(([account]) => [account, accountClass(account, accounts)])).toEqual(kinds);
}); // prettier-ignore

test("a line that cannot be read is named", async () => {
  const ledger = await ledgerOf([...HEAD, ...VERIFICATION.slice(0, -1), "#TRANS 5010 {} etthundra", "}"]);
  expect(ledger.unread).toEqual([{ row: HEAD.length + 5, column: 0, text: "#TRANS 5010 {} etthundra" }]);
});

test.each<[line: string, fields: SieField[]]>([
  ['#KONTO 5010 "Lön ""', ["#KONTO", "5010", "Lön ", ""]],
  ['#OBJEKT 1 81 "A \\"B\\""', ["#OBJEKT", "1", "81", 'A "B"']],
  ['\t#TRANS 5010 {1 "81" 6 P1} -1.00 ""', ["#TRANS", "5010", ["1", "81", "6", "P1"], "-1.00", ""]],
  ["#TRANS 5010 {} 1", ["#TRANS", "5010", [], "1"]],
  ["", []],
])("the fields of %j", (line, fields) => {
  expect(sieFields(line)).toEqual(fields);
});
