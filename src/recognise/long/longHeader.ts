import type { ColumnRole } from "../../domain/table/table";
import { isTimeHeader, roleIn } from "../lexicon/columnWords";
import { figureTest, type IsFigure } from "../sheet/isFigure";
import type { Grid } from "../sheet/grid";
import { INDICATORS, IS_STATISTICAL_PLACE, longFields, type LongField } from "../lexicon/longWords";
import { timeOf, type LongTime } from "./longTime";

/** A column of figures, and what its header says that the rows do not. */
export interface ValueColumn {
  readonly column: number;
  readonly header: string;
  /** Null when the header is only a time, or nothing but the name of values. */
  readonly measure: string | null;
  readonly time: LongTime | null;
}

/** Where a sheet says what its figures are. */
export interface LongHeader {
  readonly row: number;
  readonly title: string;
  readonly fields: Readonly<Record<Exclude<LongField, "value">, readonly number[]>>;
  /** Columns of other words: verksamhet, ålder. */
  readonly others: readonly number[];
  readonly values: readonly ValueColumn[];
  /** True when the measures are indicators by their header: their kronor are per something, and never added. */
  readonly isIndicators: boolean;
}

/** What compares columns with each other, which one figure a row does not. */
const COMPARED: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>(["budget", "prognos", "avvikelse", "bokslut", "foregaende", "plan", "malvarde"]); // prettier-ignore

const JUDGED: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>(["malvarde", "status"]);

/** What an export tells of the figure itself. */
const ABOUT_FIGURE = /^(?:count|status|flagga|decimaler|decimals|updated|uppdaterad)$/iu;

/** Rows looked at for a header. */
const TOP = 30;

/**
 * The header of a sheet that says on every row what its figures are: of what, where, of whom and when. Null for all others:
 * a time and one column of values, or columns of times or of measures beside places and genders.
 *
 * @example longHeader(grid)?.values.map(({ header }) => header) // ["value"]
 */
export function longHeader(grid: Grid): LongHeader | null {
  for (let row = 0; row <= Math.min(TOP, grid.lastRow); row++) {
    const columns = grid.filled(row);
    if (columns.length < 3) continue;
    const texts = new Map(columns.map((column) => [column, grid.text(row, column)]));
    const found = headerOf(grid, row, texts);
    if (found !== null) return found;
    // A table of another form stands above.
    if (columns.some((column) => typeof grid.cell(row, column)?.value === "number")) return null;
  }
  return null;
}

function headerOf(grid: Grid, row: number, texts: ReadonlyMap<number, string>): LongHeader | null {
  const said = [...texts].map(([column, text]) => [column, longFields(text)] as const);
  if (said.every(([, fields]) => fields.length === 0)) return null;
  const of = (field: LongField): number[] =>
    said.flatMap(([column, fields]) => (fields.includes(field) ? [column] : []));
  const fields = { measure: of("measure"), place: of("place"), gender: of("gender"), time: of("time") };
  const known = new Set(Object.values(fields).flat());
  const rest = [...texts.keys()].filter((column) => !known.has(column));
  const named = of("value").filter((column) => !known.has(column));
  const isLong = fields.time.length === 1 && named.length === 1 && fields.measure.length + fields.place.length > 0;
  if (!isLong && !isStatistical(texts, fields)) return null;
  const isFigure = figureTest(grid);
  const holdsFigures = (column: number): boolean => isOfFigures(grid, row, column, isFigure);
  const figures = isLong ? named : rest.filter(holdsFigures);
  const values = figures.map((column) => valueColumn(column, texts.get(column) ?? "", isLong));
  const isWide = values.length > 0 && values.every(({ time }) => isTimed(time, fields));
  const others = rest.filter((column) => !figures.includes(column) && !ABOUT_FIGURE.test(texts.get(column) ?? ""));
  const isCompared = (column: number): boolean => COMPARED.has(roleIn(texts.get(column) ?? ""));
  const isBeside = rest.some((column) => isCompared(column) && holdsFigures(column));
  const isJudged = !isLong && rest.some((column) => JUDGED.has(roleIn(texts.get(column) ?? "")));
  if ((!isLong && !isWide) || isBeside || isJudged) return null;
  if (fields.measure.length + fields.gender.length + others.length === 0) return null;
  const isIndicators = fields.measure.some((column) => INDICATORS.test(texts.get(column) ?? ""));
  const title = grid.text(Math.max(0, row - 1), 0) || grid.text(0, 0);
  return { row, title: row === 0 ? "" : title, fields, others, values, isIndicators };
}

/** Whose figures are told, in columns of measures or times: a kommun's, or those of women and men. */
function isStatistical(texts: ReadonlyMap<number, string>, { gender, place }: LongHeader["fields"]): boolean {
  return gender.length > 0 || place.some((column) => IS_STATISTICAL_PLACE.test(texts.get(column) ?? ""));
}

function isTimed(time: LongTime | null, { time: columns }: LongHeader["fields"]): boolean {
  return columns.length === 1 ? time === null : time !== null && columns.length === 0;
}

function valueColumn(column: number, header: string, isLong: boolean): ValueColumn {
  if (isLong) return { column, header, measure: null, time: null };
  if (isTimeHeader(header)) return { column, header, measure: null, time: timeOf(header) };
  const [, measure = header, last = ""] = /^(.*\S)\s+(\S+)$/u.exec(header) ?? [];
  const time = timeOf(last);
  return { column, header, measure: time === null ? header : measure, time };
}

/** Rows looked at to tell figures from words. */
const SAMPLE = 20;

function isOfFigures(grid: Grid, header: number, column: number, isFigure: IsFigure): boolean {
  let [figures, words] = [0, 0];
  for (let row = header + 1; row <= Math.min(grid.lastRow, header + SAMPLE); row++) {
    if (grid.text(row, column) === "") continue;
    if (isFigure(grid.cell(row, column))) figures++;
    else words++;
  }
  return figures > words;
}
