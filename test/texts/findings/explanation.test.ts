import type { AlternativeSaid } from "../../../src/domain/finding/said/relationSaid";
import type { FindingMessage, FindingSaid } from "../../../src/domain/finding/findingMessage";
import type { RelationPlace } from "../../../src/domain/finding/said/relationSaid";
import type { Message } from "../../../src/domain/message";
import { alternativeText, explanation } from "../../../src/texts/findings/explanation";

type Samples<Values> = { readonly [Code in keyof Values]: readonly Values[Code][] };

const NOTHING: readonly RelationPlace[] = [];
const ALSO: readonly RelationPlace[] = [
  { check: "sum", row: "Total", column: "Budget" },
  { check: "deviation", row: "IT", column: "Deviation" },
  { check: "net", row: "IT", column: "Budget" },
];
const POSTS = { code: "posts", values: { result: "12" } } as const;
const MINUS = { code: "minus", values: { minuend: "12", subtrahend: "(−2)", result: "14" } } as const;
const WRONG = { label: "IT", printed: "12", expected: "−12" };
const SPLIT = { one: "1", oneLabel: "Men", other: "3", otherLabel: "Women", total: "9" };
const OPERATIONS = { inBalance: 4, operations: 8, share: "50", printed: "75" };
const RESTATED = { before: "12", now: "14", place: "a.xlsx (Drift, B5)", file: "a.xlsx" };
const AMOUNT = { place: "IT, Budget (Drift, B5)", expected: "12", elsewhere: null, isNewer: false } as const;
const UNTIL = { year: 2024, month: 3 };

/** Values for every code, such that every way of saying it is said. Names of rows, columns and files are the user's. */
const SAMPLES: Samples<FindingSaid> = {
  deviationRounded: [{ given: MINUS, row: "IT" }],
  sumRounded: [
    { given: POSTS, printed: "12", difference: "1", verdict: "avrundning" },
    {
      given: { code: "terms", values: { terms: "10 + 2", result: "12" } },
      printed: "13",
      difference: "1",
      verdict: "misstänkt",
    },
  ],
  turnedNet: [
    {
      given: { code: "incomeMinusCost", values: { income: "10", cost: "8", result: "2" } },
      printed: "−2",
      cost: "10",
      income: "8",
    },
  ],
  changedPlaces: [{ one: { name: "IT, Budget", expected: "12" }, other: { name: "HR, Budget", expected: "14" } }],
  wrongAddend: [
    { given: POSTS, wrong: { code: "signMissing", values: { label: "IT" } }, also: NOTHING },
    { given: POSTS, wrong: { code: "signWrong", values: { label: "IT" } }, also: ALSO.slice(0, 1) },
    { given: POSTS, wrong: { code: "repeated", values: { ...WRONG, from: "Budget" } }, also: ALSO },
    { given: POSTS, wrong: { code: "repeated", values: { ...WRONG, from: null } }, also: NOTHING },
    { given: POSTS, wrong: { code: "otherUnit", values: WRONG }, also: NOTHING },
    { given: POSTS, wrong: { code: "digitsSwapped", values: WRONG }, also: NOTHING },
    { given: POSTS, wrong: { code: "otherFigure", values: WRONG }, also: NOTHING },
  ],
  deviationSign: [{ given: MINUS, printed: "−14", also: ALSO }],
  deviationRepeats: (["forecast", "budget", "actual"] as const).map((repeats) => ({
    given: MINUS,
    printed: "12",
    repeats,
    also: NOTHING,
  })),
  deviationWrong: [{ given: MINUS, printed: "13", also: NOTHING }],
  sumSign: [{ given: POSTS, printed: "−12", also: NOTHING }],
  netSign: [
    {
      given: { code: "costMinusIncome", values: { cost: "10", income: "8", result: "2" } },
      printed: "−2",
      also: NOTHING,
    },
  ],
  wrongResult: [
    {
      given: { code: "parts", values: { label: "costs", result: "12" } },
      printed: "13",
      wrong: { code: "otherUnit", values: WRONG },
      also: NOTHING,
    },
  ],
  netWrong: [
    {
      given: { code: "outlaysMinusIncome", values: { outlays: "10", income: "8", result: "2" } },
      printed: "3",
      also: NOTHING,
    },
  ],
  sumWrong: [{ given: POSTS, printed: "13", difference: "1", also: ALSO }],
  unproved: [
    { check: "sum", given: POSTS, row: "IT", printed: "9", places: 1 },
    { check: "net", given: MINUS, row: "IT", printed: "9", places: 3 },
  ],
  sumLeavesOut: (["otherColumns", "stopsShort", "passesOver"] as const).map((why) => ({
    sum: "Total",
    row: "IT",
    figure: "12",
    formula: "SUM(B3:B5)",
    why,
  })),
  sumDoubles: [true, false].map((isSum) => ({ sum: "Total", row: "IT", figure: "12", formula: "SUM(B3:B5)", isSum })),
  typedOver: [
    { printed: "12", expected: "14", formulas: 1 },
    { printed: "12", expected: "14", formulas: 3 },
  ],
  typedRight: [
    { printed: "12", expected: "12", formulas: 1 },
    { printed: "12", expected: "12", formulas: 3 },
  ],
  eitherWay: [
    { check: "deviation", given: MINUS, row: "IT", printed: "9", places: 1 },
    {
      check: "net",
      given: { code: "incomePlusCost", values: { income: "10", cost: "−8", result: "2" } },
      row: "IT",
      printed: "9",
      places: 3,
    },
  ],
  partMissing: [
    { given: POSTS, printed: "13", rows: ["IT"], left: "3" },
    { given: POSTS, printed: "13", rows: ["IT", "HR", "Bygg", "Park", "Gata"], left: "3" },
  ],
  leavesOut: [{ given: POSTS, row: "IT", printed: "960", left: "X", columns: 2 }],
  sumsNotExamined: [{ sums: 1 }, { sums: 2 }],
  loneSign: [{ figure: "1 260", others: 3 }],
  unitLarger: [{ figure: "355 000" }],
  unitSmaller: [{ figure: "355" }],
  conventionUnfavourable: [{ kind: "kostnad", formula: "utfall-budget", actual: "forecast" }],
  columnTurned: [
    { column: "B", others: ["C", "D"], rows: 4, row: "X", here: "−204", there: "210" },
    { column: "B", others: ["C"], rows: 3, row: "X", here: "−204", there: "210" },
  ],
  conventionMixed: [
    {
      net: { kind: "resultat", formula: "utfall-budget" },
      other: { kind: "investering", formula: "budget-utfall" },
      actual: "actual",
    },
    {
      net: { kind: "nettokostnad", formula: "budget-utfall" },
      other: { kind: "intakt", formula: "utfall-budget" },
      actual: "forecast",
    },
  ],
  genderOutside: [SPLIT],
  genderTooMany: [{ ...SPLIT, expected: "12" }],
  genderTooFew: [{ ...SPLIT, expected: "4", untold: "5" }],
  sharesRounded: [{ total: "99", whole: "100" }],
  sharesIncomplete: [{ total: "94", whole: "100" }],
  planYearSlip: [{ base: "100", rate: "2,5", expected: "105", printed: "150" }],
  planOtherwise: [{ rate: "2,5", following: 6, rows: 7, from: "100", to: "110", years: 5 }],
  otherTable: [{ here: "12", there: "14", kind: "ekonomi-sammandrag", place: "Drift, B5" }],
  operationsOtherwise: [OPERATIONS],
  operationsTolerated: [
    { ...OPERATIONS, deficit: "21", unit: "tkr" },
    { ...OPERATIONS, deficit: "21", unit: null },
  ],
  shareOfWhole: [{ part: "2", whole: "10", share: "20", printed: "22" }],
  remainingFrame: [{ frame: "100", forecast: "80", left: "20", printed: "12" }],
  figureWasMissing: [RESTATED],
  restated: [RESTATED],
  restatedRounded: [RESTATED],
  targetChanged: [RESTATED],
  restatedByMap: [RESTATED],
  restatedByMapRounded: [RESTATED],
  workbooksDiffer: [null, "a.xlsx"].map((chosen) => ({
    sides: [
      { figure: "12", place: "a.xlsx (Drift, B5)" },
      { figure: "14", place: "b.xlsx (Drift, B5)" },
    ],
    chosen,
  })),
  textAmount: [
    { ...AMOUNT, told: "14", unit: "%" },
    { ...AMOUNT, told: "14", unit: "mnkr", elsewhere: "HR, Budget (Drift, B6)", isNewer: true },
  ],
  textFavour: [
    { ...AMOUNT, told: "deficit", unit: "mnkr", figure: "12" },
    { ...AMOUNT, told: "surplus", unit: null, figure: "12", elsewhere: "HR, Budget (Drift, B6)" },
  ],
  textDirection: [
    { told: "up", before: "14", now: "12", real: "down", place: "IT", right: null },
    { told: "down", before: "12", now: "14", real: "up", place: "IT", right: { column: "2023", before: "16" } },
    { told: "down", before: "12", now: "12", real: "steady", place: "IT", right: null },
  ],
  textShare: [
    { told: "up", share: "35", before: "112", now: "161", real: "43,8", place: "IT" },
    { told: "down", share: "35", before: "112", now: "61", real: "45,5", place: "IT" },
  ],
  textChange: [{ told: "36", before: "1 260", now: "1 234", real: "26", place: "IT" }],
  textTarget: [
    { told: "up", figure: "6,2", target: "≤6,5", place: "IT" },
    { told: "down", figure: "7,2", target: "≤6,5", place: "IT" },
  ],
  textReached: [
    { told: "met", figure: "90", target: "≥95", place: "IT" },
    { told: "missed", figure: "96", target: "≥95", place: "IT" },
  ],
  textOwnChange: [
    { from: "76", to: "59", told: "22", real: "17", isShare: false },
    { from: "149", to: "231", told: "65", real: "55,0", isShare: true },
  ],
  textOwnDirection: [
    { told: "up", real: "down", from: "122", to: "112" },
    { told: "down", real: "up", from: "112", to: "122" },
  ],
  textQuarter: [
    { quarter: "första kvartalet", why: { code: "figureOf", values: { period: "jan-aug" } } },
    { quarter: "första kvartalet", why: { code: "reportUntil", values: UNTIL } },
  ],
  textNotYet: [{ time: "hösten 2025", until: UNTIL }],
  textNotNew: [{ name: "IT", figure: "12", place: "IT" }],
  textOwnSum: [{ whole: "40", parts: ["12", "20", "9"], total: "41" }],
  textRowParts: [{ parts: ["12", "20"], total: "32", place: "IT", expected: "31" }],
  textName: [{ told: "A safe school", name: "A safe and calm school" }],
  textStatus: [{ name: "Map", status: "Done" }],
  textStatusCount: [{ told: "2 of 5", real: "3", all: "5" }],
  textNotCompared: [
    { count: 1, quoted: ["12 tkr"] },
    { count: 7, quoted: ["12 tkr", "31 tkr"] },
  ],
  minusTwice: [{ found: "underskott på −0,3" }],
  unitSpelling: [{}],
  decimalPoint: [{ found: "1.5", instead: "1,5" }],
};

const ALTERNATIVES: Samples<AlternativeSaid> = {
  sign: [{ name: "IT, Budget", expected: "−12" }],
  repeated: [{ name: "IT, Budget", expected: "12", from: "Actual" }],
  figure: [{ name: "IT, Budget", expected: "12" }],
};

function messages<Said>(samples: Samples<Said>): Message<Said>[] {
  return (Object.keys(samples) as (keyof Said)[]).flatMap((code) => samples[code].map((values) => ({ code, values })));
}

/** What the user's text says is quoted as it stands. */
const QUOTED = /“[^”]*”/gu;
const SWEDISH =
  /[åäöÅÄÖ”]|(?<!\p{L})(?:och|av|till|med|att|som|den|det|en|ett|inte|eller|har|ska|vara|mot|ger|summa|summan|tryckt|fel|rad|kolumn|utfall|prognos|avvikelse|texten|kostnader|inkomster|utgifter|januari|mars)(?!\p{L})/iu;

test.each(messages(SAMPLES))("$code is told in both languages: %j", (message) => {
  const [sv, en] = (["sv", "en"] as const).map((language) =>
    explanation({ message: message as FindingMessage }, language),
  );
  expect(sv).toMatch(/\S[.?]$/u);
  expect(en).toMatch(/\S[.?]$/u);
  expect(`${sv}${en}`).not.toMatch(/undefined|null|\[object|NaN| {2}/u);
  expect(en?.replace(QUOTED, "")).not.toMatch(SWEDISH);
  expect(en).not.toBe(sv);
});

test.each(messages(ALTERNATIVES))("the alternative $code is told in both languages", (message) => {
  expect(alternativeText({ message }, "sv")).toMatch(/^Eller .+\.$/u);
  expect(alternativeText({ message }, "en")).toMatch(/^Or .+\.$/u);
});

test.each([
  [
    "sv",
    "355 är ungefär en tusendel av radens övriga belopp: är det skrivet i en annan enhet? Inom toleransen 1,5 tkr.",
  ],
  [
    "en",
    "355 is about a thousandth of the other amounts of the row: is it written in another unit? Within the tolerance 1,5 tkr.",
  ],
] as const)("a difference within the tolerance says so, in %s", (language, told) => {
  const message = { code: "unitSmaller", values: { figure: "355" } } as const;
  expect(explanation({ message, within: { amount: 1.5, unit: "tkr" } }, language)).toBe(told);
});

test.each<[FindingMessage, string]>([
  [
    { code: "sumWrong", values: { given: POSTS, printed: "13", difference: "1", also: ALSO } },
    "The items add up to 12, printed 13: the difference 1 is larger than rounding can explain. Then the sum for Total in Budget and the deviation for IT and the net for IT in Budget also hold.",
  ],
  [
    {
      code: "wrongAddend",
      values: { given: POSTS, wrong: { code: "signMissing", values: { label: "IT" } }, also: ALSO.slice(0, 1) },
    },
    "The items add up to 12: a minus sign is missing for IT. Then the sum for Total in Budget also holds.",
  ],
  [
    { code: "textQuarter", values: { quarter: "första kvartalet", why: { code: "reportUntil", values: UNTIL } } },
    "The text is about “första kvartalet”, but the report runs to the end of March 2024: probably left from an earlier report.",
  ],
])("English: %j", (message, told) => {
  expect(explanation({ message }, "en")).toBe(told);
});
