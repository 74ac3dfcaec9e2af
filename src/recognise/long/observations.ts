import type { Gender } from "../../domain/table/table";
import type { Problem } from "../../domain/table/problem";
import { cellProblem } from "../../domain/table/problem";
import { cellName } from "../../workbook/sheet";
import type { Grid } from "../sheet/grid";
import type { LongHeader, ValueColumn } from "./longHeader";
import { genderOf } from "../lexicon/longWords";
import { asMeant, timeOf, type LongTime } from "./longTime";

/** A figure, and all that its row and column say of it. */
export interface Observation {
  readonly place: string;
  readonly measure: string;
  /** What the other columns say, joined. */
  readonly label: string;
  /** `all` also where nothing is said of gender. */
  readonly gender: Gender | "all";
  readonly time: LongTime;
  readonly row: number;
  readonly column: number;
  /** The header over the figure. */
  readonly header: string;
}

/** The figures in the sheet's order, and the rows whose time could not be read. */
interface Observations {
  readonly observations: readonly Observation[];
  readonly problems: readonly Problem[];
}

/**
 * The figures under a header; null when two rows say the same, for then the columns do not tell what they are.
 *
 * @example observationsUnder(grid, header)?.observations[0]?.gender // "kvinna"
 */
export function observationsUnder(grid: Grid, header: LongHeader): Observations | null {
  const { file, name: sheet } = grid.sheet;
  const problems: Problem[] = [];
  const found: Observation[] = [];
  const keys = new Set<string>();
  const telling = tellingColumns(grid, header);
  const others = telling.length === 0 ? header.others : telling;
  for (let row = header.row + 1; row <= grid.lastRow; row++) {
    const values = header.values.filter(({ column }) => grid.text(row, column) !== "");
    if (values.length === 0 || isFootnote(grid, row, header)) continue;
    const own = wordsOf(grid, row, { ...header, others });
    const time = ownTime(grid, row, header);
    for (const value of values) {
      const at = value.time ?? time;
      if (at === null) {
        const cell = cellName(row, header.fields.time[0] ?? value.column);
        const text = grid.text(row, header.fields.time[0] ?? value.column);
        problems.push(cellProblem({ file, sheet, cell }, text, { code: "unreadableText", values: { text } }));
        continue;
      }
      const one = { ...own, ...measureOf(own.measure, value), time: at, row, column: value.column };
      const key = JSON.stringify([one.place, one.measure, one.label, one.gender, at]);
      if (keys.has(key)) return null;
      keys.add(key);
      found.push(one);
    }
  }
  const times = asMeant(found.map(({ time }) => time));
  return { observations: found.map((one, at) => ({ ...one, time: times[at] ?? one.time })), problems };
}

/** A line of words below the figures, or of one cell. */
function isFootnote(grid: Grid, row: number, { fields, others }: LongHeader): boolean {
  return [...Object.values(fields).flat(), ...others].every((column) => grid.text(row, column) === "");
}

/** Columns that say the same on every row say nothing of any. */
function tellingColumns(grid: Grid, { row: top, others, values }: LongHeader): number[] {
  return others.filter((column) => {
    const said = new Set<string>();
    for (let row = top + 1; row <= grid.lastRow && said.size < 2; row++)
      if (values.some((value) => grid.text(row, value.column) !== "")) said.add(grid.text(row, column));
    return said.size > 1;
  });
}

function wordsOf(grid: Grid, row: number, { fields, others }: LongHeader) {
  const joined = (columns: readonly number[], between: string): string =>
    columns.map((column) => grid.text(row, column)).filter((text) => text !== "").join(between); // prettier-ignore
  const said = joined(fields.gender, " ");
  const gender = genderOf(said);
  const label = joined(others, ", ");
  return {
    place: joined(fields.place, " "),
    measure: joined(fields.measure, " "),
    label: gender === null ? [label, said].filter(Boolean).join(", ") : label,
    gender: gender ?? ("all" as const),
  };
}

function ownTime(grid: Grid, row: number, { fields }: LongHeader): LongTime | null {
  const [column] = fields.time;
  return column === undefined ? null : timeOf(grid.text(row, column));
}

function measureOf(
  own: string,
  { header, measure }: ValueColumn,
): { readonly measure: string; readonly header: string } {
  return { measure: measure === null ? own : [own, measure].filter(Boolean).join(", "), header };
}
