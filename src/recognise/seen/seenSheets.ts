import { cellProblem, type Problem } from "../../domain/table/problem";
import { problemLog } from "../../domain/table/problemLog";
import { cellName, type Area, type Sheet, type SheetRow } from "../../workbook/sheet";
import { cellText } from "../sheet/cellText";
import { withKnownFunctions } from "./knownFunctions";
import { withUncalculated } from "./uncalculated";

/** What of a workbook its reader sees, and what was left out because nobody does. */
interface SeenSheets {
  readonly sheets: readonly Sheet[];
  readonly problems: readonly Problem[];
}

/**
 * The sheets that a reader of the workbook sees, without what stands beneath merged cells, and with formulas marked that
 * were never calculated. What is left out is named. Hidden rows and columns are another matter: the table decides, see
 * `seenRows` and `seenColumns`.
 *
 * @example seenSheets([{ name: "Drift gammal", hidden: true, … }, { name: "Drift", … }]).sheets.length // 1
 */
export function seenSheets(sheets: readonly Sheet[]): SeenSheets {
  const problems: Problem[] = [];
  const seen = withUncalculated(withKnownFunctions(sheets)).flatMap((sheet) => {
    if (sheet.hidden) {
      if (holdsFigures(sheet)) problems.push(hiddenSheet(sheet));
      return [];
    }
    const read = withoutCovered(sheet);
    problems.push(...read.problems);
    return [read.sheet];
  });
  return { sheets: seen, problems };
}

function holdsFigures({ rows, ledger }: Sheet): boolean {
  return ledger !== undefined || rows.some(({ cells }) => cells.some((cell) => typeof cell?.value === "number"));
}

function hiddenSheet({ file, name }: Sheet): Problem {
  return { file, sheet: name, cell: null, text: "", code: "hiddenSheet", values: { sheet: name.trim() } };
}

/** So many cells beneath merges are looked at; a sheet whose merges cover more of them is no sound one. */
const MOST_COVERED = 1_000_000;
/** A merge over more rows or columns is decoration, or an attack: nobody lays one over a table. */
const LARGEST_MERGE = 100;

/** A sheet without the cells that a merge lies over, all but its first. */
function withoutCovered(sheet: Sheet): { readonly sheet: Sheet; readonly problems: readonly Problem[] } {
  const covered = coveredCells(sheet);
  if (covered.size === 0) return { sheet, problems: [] };
  const { file, name } = sheet;
  const log = problemLog();
  const rows = sheet.rows.map((row): SheetRow => {
    const columns = covered.get(row.index);
    if (columns === undefined) return row;
    for (const column of [...columns].toSorted((a, b) => a - b)) {
      const cell = row.cells[column];
      // A formula that repeats what it lies beneath, or an empty text, tells nothing.
      const text = cellText(cell);
      if (cell?.value === null || text === "") continue;
      log.add(
        cellProblem({ file, sheet: name, cell: cellName(row.index, column) }, text, {
          code: "beneathMerge",
          values: { text },
        }),
      );
    }
    return { ...row, cells: row.cells.map((cell, column) => (columns.has(column) ? undefined : cell)) };
  });
  return { sheet: { ...sheet, rows }, problems: log.all() };
}

/** The columns of each row that hold something beneath a merge. */
function coveredCells({ rows, merges }: Sheet): ReadonlyMap<number, ReadonlySet<number>> {
  const covered = new Map<number, Set<number>>();
  const sorted = merges
    .filter(({ top, left, bottom, right }) => bottom - top < LARGEST_MERGE && right - left < LARGEST_MERGE)
    .toSorted((a, b) => a.top - b.top);
  const open: Area[] = [];
  let [next, looked] = [0, 0];
  for (const { index, cells } of rows) {
    for (; (sorted[next]?.top ?? Infinity) <= index; next++) open.push(sorted[next]!);
    for (let at = open.length - 1; at >= 0; at--) if ((open[at]?.bottom ?? 0) < index) open.splice(at, 1);
    for (const { top, left, right } of open) {
      for (let column = left; column <= Math.min(right, cells.length - 1); column++) {
        if (++looked > MOST_COVERED) return covered;
        if (cells[column] === undefined || (index === top && column === left)) continue;
        const columns = covered.get(index);
        if (columns === undefined) covered.set(index, new Set([column]));
        else columns.add(column);
      }
    }
  }
  return covered;
}
