import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createReport } from "../../src/createReport";
import type { Cell } from "../../src/workbook/sheet";
import { describeTable } from "../cases/describeTable";
import { parseArea, sheetOf } from "../cases/loadCase";
import { problemText } from "../../src/texts/problems/problemText";

/** A workbook as another board than VSS would write it, and what must be read from it. */
interface Board {
  readonly sheets: readonly {
    readonly name: string;
    readonly merges?: readonly string[];
    readonly rows: readonly (readonly (string | number | Cell | null)[])[];
  }[];
  readonly tables: readonly (readonly string[])[];
  readonly problems: readonly string[];
}

const FOLDER = join(__dirname, "../cases/otherBoards");
const NAMES = readdirSync(FOLDER).map((file) => file.replace(".json", ""));

describe.each(NAMES)("%s", (name) => {
  const board = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8")) as Board;
  const sheets = board.sheets.map(({ name: sheet, merges = [], rows }) =>
    sheetOf(rows, { file: `${name}.xlsx`, name: sheet, merges: merges.map(parseArea) }),
  );
  const { documents, findings } = createReport(sheets, { unit: null, calculation: "formler" });

  test("every table, column, row and figure", () => {
    expect(documents[0]?.tables.map(describeTable)).toEqual(board.tables);
  });

  test("nothing dropped in silence", () => {
    const problems = documents[0]?.problems ?? [];
    const shown = problems.map((problem) => `${problem.cell ?? ""} ${problemText(problem, "sv").message}`.trim());
    expect(shown).toEqual(board.problems);
  });

  test("no false alarm", () => {
    expect(findings.filter(({ severity }) => severity === "fel" || severity === "trolig")).toEqual([]);
  });
});

test("the kind that no published report has is among them", () => {
  const all = NAMES.map((name) => readFileSync(join(FOLDER, `${name}.json`), "utf8"));
  expect(all.some((text) => text.includes('"aktiviteter"'))).toBe(true);
});
