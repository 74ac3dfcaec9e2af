import type { Problem } from "../../domain/table/problem";
import { problemLog } from "../../domain/table/problemLog";
import type { Goal, Row, RowRole, TableCell, TableKind } from "../../domain/table/table";
import { fractionShares } from "../cells/fractionShares";
import { thousandsDot } from "../../domain/amount/thousandsDot";
import { columnTexts } from "../cells/columnTexts";
import type { ReadColumn } from "../columns/readColumns";
import type { Region } from "../sheet/findTables";
import { numberedMarks } from "../sheet/gluedMark";
import type { Grid } from "../sheet/grid";
import { isTimeCell, measuredLine, type MeasuredLine, type MeasuredTable } from "./measuredLine";
import { FIRST_PLACE, placeOf, type RowPlace } from "./rowPlace";
import { rowWords } from "./rowWords";

/** The rows of a table that is not about money, its goals in order, and what could not be read. */
interface MeasuredRows {
  readonly rows: readonly Row[];
  readonly goals: readonly Goal[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the rows of volumes, staff, indicators, goals, assignments and activities: roles, units, goals, genders, and
 * the rows a heading holds.
 *
 * @example readMeasuredRows(grid, region, columns, "indikatorer").rows[1]
 * // { label: "Män", role: "kön", gender: "man", parent: "Total sjukfrånvaro (%)", unit: "%", goal: "Goda arbetsplatser", … }
 */
export function readMeasuredRows(
  grid: Grid,
  region: Region,
  columns: readonly ReadColumn[],
  kind: TableKind,
  chosen: Readonly<Record<string, RowRole>> = {},
): MeasuredRows {
  const table: MeasuredTable = {
    grid,
    region,
    columns,
    kind,
    chosen,
    wordsOf: rowWords(grid, region),
    marks: numberedMarks(region.footnotes),
    dotted: new Set(
      columns.flatMap(({ index }) => (thousandsDot(columnTexts(grid, region.dataRows, index)) ? [index] : [])),
    ),
    hasFigures: kind === "volym" || kind === "personal" || kind === "indikatorer",
  };
  const problems = problemLog();
  const goals = new Map<string, Goal>();
  const rows: Row[] = [];
  let place = FIRST_PLACE;
  for (const position of region.dataRows.keys()) {
    const line = measuredLine(table, position);
    const { goal } = line.words;
    if (goal !== null && !goals.has(goal.name)) goals.set(goal.name, goal);
    line.reads.forEach(({ problem }) => problems.add(problem));
    place = placeOf(place, line);
    const timed = line.reads.map(({ cell }, index) => withTime(cell, place.times.get(index)));
    const shares = table.hasFigures ? fractionShares(line.label, timed) : null;
    problems.add(shares?.problem ?? null);
    const row = rowOf(kind, line, place, shares?.cells ?? timed);
    rows.push(row);
    if (!line.isPart) place = { ...place, owner: row };
  }
  return { rows, goals: [...goals.values()], problems: problems.all() };
}

function rowOf(kind: TableKind, line: MeasuredLine, place: RowPlace, cells: readonly TableCell[]): Row {
  const { label, words, role, gender, isPart } = line;
  const { owner, scope, headingUnit, goalArea } = place;
  const isHeading = role === "rubrik";
  const inherited = isPart ? owner?.unit : !isHeading && scope !== null ? headingUnit : null;
  const parent = (isPart ? owner?.label : isHeading ? null : scope?.heading.label) ?? null;
  const unit = line.unit ?? words.unit ?? (cells.some((cell) => cell.unit === "%") ? "%" : (inherited ?? null));
  const isGoal = kind === "maluppfyllelse" && !isHeading;
  return {
    label,
    role,
    parent,
    amountKind: "resultat",
    cells,
    unit: kind === "volym" && unit === "antal" ? null : unit,
    goal: isGoal ? label : (words.goal?.name ?? null),
    goalArea: words.goalArea ?? goalArea ?? (isGoal ? parent : null),
    ...(gender !== null && { gender }),
    ...(words.comment !== null && { comment: words.comment }),
  };
}

function withTime(cell: TableCell, time: TableCell["time"]): TableCell {
  return time === undefined || cell.time !== undefined || cell.text === "" || isTimeCell(cell)
    ? cell
    : { ...cell, time };
}
