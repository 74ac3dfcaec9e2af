import type { FileErrorValues } from "../../src/domain/document/fileError";
import type { SettingsTroubles } from "../../src/domain/settings/settingsProblem";
import type { Troubles } from "../../src/domain/table/problem";
import type { CounterValues } from "../../src/domain/table/counterReason";
import type { EvidenceValues, ReasonValues } from "../../src/domain/table/reason";
import type { Language } from "../../src/texts/bilingual";
import { EVIDENCE } from "../../src/texts/evidenceTexts";
import { FILE_ERRORS } from "../../src/texts/fileErrorTexts";
import { PROBLEMS } from "../../src/texts/problems/problemText";
import { COUNTER_REASONS } from "../../src/texts/counterTexts";
import { REASONS } from "../../src/texts/reasonTexts";
import { SETTINGS_PROBLEMS } from "../../src/texts/settingsProblemTexts";

/** The codes that need values; with every other one goes an empty record. */
type WithValues<Values> = {
  readonly [Code in keyof Values as object extends Values[Code] ? never : Code]: Values[Code];
};

const EVIDENCE_VALUES: WithValues<EvidenceValues> = {
  difference: { from: -0.9, taken: -0.3, difference: -0.6, digits: 1, row: "Avdelning HR" },
  incomeMinusCost: { income: 10, cost: 12.5, net: -2.5, digits: 1 },
  costPlusIncome: { income: -200, cost: 1200, net: 1000, digits: 0 },
  namedNetCost: { name: "Nettokostnad", sign: "plus" },
  namedRow: { row: "Löner", name: "cost", sign: "plus" },
  namedResult: { name: "Årets resultat" },
  noteSays: { words: "Intäkter anges med minus" },
  outlays: { sign: "minus" },
  sameSum: { table: "Driftsammandrag", isTurned: true },
  sameRows: { table: "Driftsammandrag" },
  ledgerSign: { sign: "debet-plus" },
};

const EVIDENCE_SHOWN = [{ code: "difference", values: EVIDENCE_VALUES.difference }] as const;

const REASON_VALUES: WithValues<ReasonValues> = {
  headingSays: { words: "Måluppfyllelse, tkr" },
  cellsSay: { words: "-12,7 mkr" },
  otherUnit: { words: "1 000 euro" },
  sheetNamed: { sheet: "Driften mnkr" },
  figuresShow: { evidence: EVIDENCE_SHOWN },
  accountsShow: { evidence: EVIDENCE_SHOWN },
  namesShow: { evidence: EVIDENCE_SHOWN },
};

const COUNTER_VALUES: WithValues<CounterValues> = {
  alsoNamesKind: { words: "Personal", kind: "money" },
  rowsOfKind: { kind: "volym" },
  breaksDifference: { actual: "Utfall", budget: "Budget", breaks: 3, rows: 12 },
  isDifference: { actual: "Utfall", budget: "Budget", holds: 3, rows: 12 },
  headerSaysRole: { role: "foregaende" },
  otherWay: { count: 1, rows: 4, evidence: EVIDENCE_SHOWN },
  otherNets: { count: 1, rows: 4 },
  namesSayOther: { evidence: EVIDENCE_SHOWN },
  alsoNamesUnit: { words: "Belopp i mnkr" },
};

const PROBLEM_VALUES: WithValues<Troubles> = {
  errorShown: { error: "#REF!" },
  notANumber: { text: "SANT" },
  unreadableText: { text: "ungefär 50" },
  inexactNumber: { text: "1e20" },
  unreadableTarget: { text: "bättre" },
  severalStatuses: { statuses: ["Uppnås", "Uppnås ej"] },
  fractionAsPercent: { text: "0,62" },
  outsideSheet: { cell: null },
  struckText: { text: "498" },
  textCut: { from: "workbook" },
  moreCells: { count: 4_900, cell: "B703" },
  noTable: { sheet: "Översikt", figures: 12 },
  tooManyHeaders: { sheet: "Översikt", most: 500 },
  unknownColumn: { header: "Läge" },
  hiddenNames: { header: "Enhet" },
  readByForm: { columns: [{ header: "Läge", role: "malvarde" }], more: 2 },
  kindAssumed: { kind: "volym" },
  balanceSheet: { kind: "volym" },
  figuresOutside: { range: "H5:H20" },
  markingLapsed: { range: "A4:F20" },
  unitOfWorkbook: { unit: "tkr" },
  otherUnit: { words: "1 000 euro" },
  unitByFormat: { unit: "tkr" },
  beneathMerge: { text: "−3 127" },
  hiddenSheet: { sheet: "Drift" },
  hiddenColumn: { header: "Budget 2024", seen: "Budget helår 2024" },
  hiddenRow: { label: "Bibliotek" },
  joinedResult: { file: "syd.csv" },
  sameResult: { file: "syd.parquet" },
  unreadColumns: { headers: ["Rader", "Bilaga"] },
  sheetNotFetched: { sheet: "Översikt", most: 100_000 },
  moreEntries: { count: 12 },
  unusedAmounts: { columns: ["Ack utfall", "Ack budget"] },
  competingVersions: { versions: ["prognos 1", "prognos 2"] },
  ledgerUnreadable: { lacks: "period" },
  noOperations: { accounts: ["1910", "2440"] },
  dimensionMissing: { chosen: "projekt", there: ["ansvar", "verksamhet"] },
  unbalancedAccount: { account: "1510", difference: -250.5 },
  wrongPartSize: { part: "xl/styles.xml" },
};

const SETTINGS_VALUES: WithValues<SettingsTroubles> = { unusable: { choice: "goalTolerance" } };
const FILE_ERROR_VALUES: WithValues<FileErrorValues> = { sheetCorrupt: { sheet: "Översikt" } };

/** Every sentence of a table of sentences, by its code. */
function said(sentences: object, values: object, language: Language): [code: string, sentence: string][] {
  return Object.entries(sentences as Record<string, Record<Language, (values: unknown) => unknown>>).flatMap(
    ([code, ways]) => {
      const told = ways[language]((values as Record<string, unknown>)[code] ?? {});
      const parts = typeof told === "string" ? [told] : Object.values(told as Record<string, string>);
      return parts.map((part): [string, string] => [code, part]);
    },
  );
}

describe.each<[string, object, object]>([
  ["problems", PROBLEMS, PROBLEM_VALUES],
  ["errors of whole files", FILE_ERRORS, FILE_ERROR_VALUES],
  ["reasons of a recognition", REASONS, REASON_VALUES],
  ["what speaks against a recognition", COUNTER_REASONS, COUNTER_VALUES],
  ["evidence of a convention", EVIDENCE, EVIDENCE_VALUES],
  ["problems of saved settings", SETTINGS_PROBLEMS, SETTINGS_VALUES],
])("%s", (_, sentences, values) => {
  test.each<Language>(["sv", "en"])("every code has its sentences in %s, with its values in place", (language) => {
    const all = said(sentences, values, language);
    expect(all.filter(([, sentence]) => sentence === "" || /undefined|\[object|null|NaN/u.test(sentence))).toEqual([]);
  });

  test("the English has no Swedish in it but what it quotes", () => {
    const unquoted = said(sentences, values, "en").map(([code, text]) => [code, text.replace(/“[^“”]*”/gu, "")]);
    expect(
      unquoted.filter(([, text]) => /[åäö”]|\b(?:och|är|inte|utfall|prognos|bokslut)\b/iu.test(text ?? "")),
    ).toEqual([]);
  });

  test("no sentence is the same in both languages, but for plain arithmetic", () => {
    const swedish = said(sentences, values, "sv");
    const english = said(sentences, values, "en");
    const same = swedish.filter(([, sentence], index) => sentence === english[index]?.[1]);
    expect(same.filter(([code]) => code !== "difference")).toEqual([]);
  });
});
