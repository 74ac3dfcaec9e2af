import { figureChanges } from "../../../src/report/rerun/figureChanges";
import { typedFigures } from "../../../src/report/rerun/typedFigures";
import { writtenTables } from "../../../src/report/rerun/writtenTables";
import type { SheetSpec, SpecCell } from "../../../src/workbook/sheet";

type Line = readonly [string, number | string | null, number | string | null, (string | null)?];

/** A table of two figure columns, the second a formula where the third says so; varav rows begin with a dash. */
function spec(lines: readonly Line[], header = ["mnkr", "Utfall", "Avvikelse"]): SheetSpec {
  const figure = (value: number | string | null, formula?: string | null): SpecCell => ({
    value,
    style: typeof value === "string" ? "statusMet" : "amount",
    format: "#,##0.0",
    ...(formula != null && { formula }),
  });
  const title: SpecCell[] = [{ value: "Drift", style: "title" }, blank, blank];
  const head: SpecCell[] = header.map((value, at) => ({ value, style: at === 0 ? "header" : "headerNumber" }));
  const rows = lines.map(([label, one, two, formula]): SpecCell[] => [
    { value: label, style: label.startsWith("–") ? "varavLabel" : "label" },
    figure(one),
    figure(two, formula),
  ]);
  return {
    id: "drift",
    name: "Drift",
    columnWidths: [20, 10, 10],
    rows: [title, head, ...rows],
    rowLines: {},
    frozenRows: 2,
    orientation: "portrait",
    inputs: [],
    keyColumns: [0],
  };
}

const blank: SpecCell = { value: null, style: "empty" };
const BEFORE = spec([
  ["HR", -0.9, -0.6, "B3-C3"],
  ["– varav kostnader", 5, 0.1],
  ["IT", 1.5, 0.5, "B5-C5"],
  ["– varav kostnader", 7, 0.2],
  ["Mål", "▲ Uppnås", null],
]);
/** As Excel's formulas. */
const STANDING: unknown[][] = BEFORE.rows.map((cells) =>
  cells.map(({ value, formula }) => (formula === undefined ? (value ?? "") : `=${formula}`)),
);

function typedIn(change: (cells: unknown[][]) => unknown[][] | void): string[] {
  const cells = STANDING.map((row) => [...row]);
  const standing = change(cells) ?? cells;
  return typedFigures(writtenTables(BEFORE), [0], standing).map(
    ({ row, column, typed, ours }) => `${row}, ${column}: ${typed} för ${ours}`,
  );
}

test.each<[string, (cells: unknown[][]) => unknown[][] | void, string[]]>([
  ["nothing", () => undefined, []],
  ["a figure", (cells) => void (cells[2]![1] = -1.05), ["HR, Utfall: −1,05 för −0,9"]],
  ["a figure for a formula", (cells) => void (cells[2]![2] = -0.7), ["HR, Avvikelse: −0,7 för −0,6"]],
  ["a formula for a figure", (cells) => void (cells[4]![1] = "=1+1"), ["IT, Utfall: =1+1 för 1,5"]],
  ["a figure taken away", (cells) => void (cells[2]![1] = ""), ["HR, Utfall: – för −0,9"]],
  ["a status", (cells) => void (cells[6]![1] = "▼ Uppnås ej"), ["Mål, Utfall: ▼ Uppnås ej för ▲ Uppnås"]],
  [
    "a figure of the second of two with one name",
    (cells) => void (cells[5]![1] = 8),
    ["– varav kostnader, Utfall: 8,0 för 7,0"],
  ],
  ["another formula", (cells) => void (cells[2]![2] = "=B3"), ["HR, Avvikelse: =B3 för −0,6"]],
  ["the same formula turned", (cells) => void (cells[4]![2] = "=C5-B5"), ["IT, Avvikelse: =C5-B5 för 0,5"]],
  ["the same formula, as Excel may write it", (cells) => void (cells[2]![2] = "= $B$3 - c3"), []],
  ["a note beside", (cells) => void (cells[2]![4] = "Kolla"), []],
  [
    "a figure, after the rows have been sorted and one put in",
    (cells) => {
      cells[4]![1] = 2;
      // Excel lets the formulas follow their rows.
      [cells[4]![2], cells[2]![2]] = ["=B3-C3", "=B6-C6"];
      const [title, head, hr, hrCost, it, itCost, goal] = cells as [unknown[], unknown[], unknown[], unknown[], unknown[], unknown[], unknown[]]; // prettier-ignore
      return [title, head, it, itCost, ["Eget", 3, 4], hr, hrCost, goal];
    },
    ["IT, Utfall: 2,0 för 1,5"],
  ],
  ["a formula of other rows", (cells) => void (cells[4]![2] = "=B5-C6"), ["IT, Avvikelse: =B5-C6 för 0,5"]],
  [
    "another formula, after the rows have been sorted",
    (cells) => {
      const [title, head, hr, hrCost, it, itCost, goal] = cells as [unknown[], unknown[], unknown[], unknown[], unknown[], unknown[], unknown[]]; // prettier-ignore
      [it[2], hr[2]] = ["=C3-B3", "=B5-C5"];
      return [title, head, it, itCost, hr, hrCost, goal];
    },
    ["IT, Avvikelse: =C3-B3 för 0,5"],
  ],
  ["another header", (cells) => void (cells[1]![1] = "Mitt utfall"), []],
])("typed over: %s", (_, change, expected) => {
  expect(typedIn(change)).toEqual(expected);
});

test.each<[string, SheetSpec, string[]]>([
  ["the same", BEFORE, []],
  [
    "a figure, its deviation, and a row that is new",
    spec([
      ["HR", -1.9, -1.6, "B3-C3"],
      ["Ny", 1, 1],
      ["Mål", "▼ Uppnås ej", null],
    ]),
    ["HR, Utfall: −0,9 → −1,9", "HR, Avvikelse: −0,6 → −1,6", "Mål, Utfall: ▲ Uppnås → ▼ Uppnås ej"],
  ],
  ["less than is shown", spec([["HR", -0.94, -0.6, "B3-C3"]]), []],
  ["a column for another time", spec([["HR", -3, -0.6]], ["mnkr", "Utfall april", "Avvikelse"]), []],
  ["a figure that was not there", spec([["Mål", "▲ Uppnås", 1]]), ["Mål, Avvikelse: – → 1,0"]],
])("changed: %s", (_, now, expected) => {
  const changes = figureChanges(writtenTables(BEFORE), writtenTables(now));
  expect(changes.map(({ row, column, before, now: shown }) => `${row}, ${column}: ${before} → ${shown}`)).toEqual(
    expected,
  );
});
