import { comparisons } from "../../../src/domain/table/comparison";
import { readRows, type Rows } from "../readRows";

/** `Avvikelse T2 = Prognos T2, Budget 2025` for every pair with a deviation. */
function pairs(rows: Rows): string[] {
  return readRows(rows).tables.flatMap(({ columns }) =>
    comparisons(columns).map(({ actual, budget, deviation }) => {
      const [of, from, to] = [deviation, actual, budget].map((at) => (at === null ? "–" : columns[at]?.header));
      return `${of} = ${from}, ${to}`;
    }),
  );
}

// prettier-ignore
const TWO_FORECASTS: Rows = [
  ["Tertialrapport 2 2025, mnkr"],
  ["Nämnd", "Budget 2025", "Prognos T1", "Prognos T2", "Budgetavvikelse T2"],
  ["Skolnämnden", -100, -102, -105, -5],
  ["Kulturnämnden", -40, -41, -39, 1],
  ["Tekniska nämnden", -60, -60, -62, -2],
  ["Summa", -200, -203, -206, -6],
];
// prettier-ignore
const PROJECT_AND_YEAR: Rows = [
  ["Investeringar, tkr"],
  ["Projekt", "Budget total", "Prognos total", "Avvikelse total", "Budget 2025", "Utfall 2025", "Prognos 2025", "Avvikelse 2025"],
  ["Bron", 100, 110, -10, 40, 20, 35, 5],
  ["Badet", 80, 78, 2, 30, 12, 31, -1],
  ["Gatan", 50, 50, 0, 20, 18, 19, 1],
  ["Summa", 230, 238, -8, 90, 50, 85, 5],
];
// prettier-ignore
const OUTCOME_BEFORE_FORECAST: Rows = [
  ["Investeringar 2024, mnkr"],
  ["Projekt", "Budget 2024", "Utfall 2024", "Avvikelse 2024", "Prognos okt 2024"],
  ["Skolan", 12, 10, 2, 15],
  ["Badet", 4, 5, -1, 9],
  ["Bron", 17, 7, 10, 12],
  ["Summa", 33, 22, 11, 36],
];
// prettier-ignore
const TWO_BUDGETS: Rows = [
  ["Per verksamhet, tkr"],
  ["Verksamhet", "Budget helår", "Budget ack", "Utfall ack", "Prognos utfall", "Avvikelse bu-prognos"],
  ["10 Stab", -60, -50, -45, -55, 5],
  ["20 Vård", -60, -50, -53, -66, -6],
  ["Summa", -120, -100, -98, -121, -1],
];
// prettier-ignore
const MONTHS_AND_SUM: Rows = [
  ["Nettokostnad per månad 2025, tkr"],
  ["Enhet", "Jan", "Feb", "Mar", "Ack", "Budget ack", "Avvikelse"],
  ["Norr", 100, 110, 105, 315, 300, -15],
  ["Söder", 80, 85, 90, 255, 260, 5],
  ["Väst", 50, 40, 60, 150, 150, 0],
  ["Summa", 230, 235, 255, 720, 710, -10],
];

test.each<[string, Rows, string[]]>([
  ["two forecasts", TWO_FORECASTS, ["Budgetavvikelse T2 = Prognos T2, Budget 2025"]],
  [
    "the whole project and the year",
    PROJECT_AND_YEAR,
    ["Avvikelse total = Prognos total, Budget total", "Avvikelse 2025 = Prognos 2025, Budget 2025"],
  ],
  ["an outcome, and a forecast beside it", OUTCOME_BEFORE_FORECAST, ["Avvikelse 2024 = Utfall 2024, Budget 2024"]],
  [
    "the year's budget and the months'",
    TWO_BUDGETS,
    ["Avvikelse bu-prognos = Prognos utfall, Budget helår", "Avvikelse = Utfall ack, Budget ack"],
  ],
  ["months and their sum", MONTHS_AND_SUM, ["Avvikelse = Ack, Budget ack"]],
])("a deviation belongs to the columns that its rows show: %s", (_name, rows, expected) => {
  expect(pairs(rows)).toEqual(expected);
  expect(readRows(rows).findings.filter(({ severity }) => severity === "fel")).toEqual([]);
});

test("one wrong deviation does not move it to other columns", () => {
  const wrong = TWO_FORECASTS.map((row) => (row[0] === "Skolnämnden" ? [...row.slice(0, 4), -9] : row));
  expect(pairs(wrong)).toEqual(["Budgetavvikelse T2 = Prognos T2, Budget 2025"]);
  const found = readRows(wrong).findings.filter(({ severity }) => severity === "fel");
  expect(found.map(({ row, printed, expected }) => [row, printed, expected])).toEqual([["Skolnämnden", -9, -5]]);
});

// prettier-ignore
const UNSAID_BUDGET: Rows = [
  ["Nettokostnader per augusti 2025, mnkr"],
  ["Verksamhet", "Utfall 2025", "Budget 2025", "Avvikelse"],
  ["Bad", 49.7, 52.3, 2.6],
  ["Is", 28.7, 26.5, -2.2],
  ["Park", 63.9, 67.5, 3.6],
  ["Gata", 60.4, 59.6, -0.8],
  ["Hamn", 88.3, 84.7, -3.6],
  ["Bro", 80.1, 78.4, -1.7],
  ["Summa", 371.1, 369.0, -2.1],
];

// The budget says no months: that it is compared with January to August all rows but the wrong one show.
test.each<[string, number, string]>([
  ["Park", 5.1, "Avvikelse"],
  ["Bro", 1.7, "Avvikelse"],
  ["Bad", -2.6, "Avvikelse"],
])("times that differ by their words, and a wrong deviation of %s", (label, printed, column) => {
  const wrong = UNSAID_BUDGET.map((row) => (row[0] === label ? [...row.slice(0, 3), printed] : row));
  const found = readRows(wrong).findings.filter(({ severity }) => severity === "fel");
  expect(found.map((one) => [one.row, one.column, one.printed])).toEqual([[label, column, printed]]);
});
