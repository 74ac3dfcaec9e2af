import { commentDraft } from "../../texts/commentDraft";
import type { CommentSettings } from "../../domain/finding/commentSettings";
import { comparisons, type Comparison } from "../../domain/table/comparison";
import type { AmountKind } from "../../domain/amount/sign";
import { formatAmount } from "../../domain/amount/formatAmount";
import { favourableFormula, isSignKnown } from "../../domain/table/signKnown";
import { rowName, type Row, type Table } from "../../domain/table/table";
import { totalRow } from "../../domain/table/totalRow";
import { KRONOR_PER_UNIT, SHOWN_DECIMALS, type Unit } from "../../domain/amount/unit";
import { commentTexts } from "../../texts/report/commentTexts";
import { withoutUnit } from "./withoutUnit";

/** A table of amounts and its figures in the report's unit. */
export interface CommentedTable {
  readonly table: Table;
  readonly unit: Unit | null;
  readonly valueAt: (row: number, column: number) => number | null;
  /** Utfall less budget as the report prints it: what was rounded in the source is not computed anew. */
  readonly deviationOf: (row: number, pair: Comparison) => number | null;
  /** Whether an open finding is about a figure, by its row and its column's header. */
  readonly isInDoubt: (row: string, column: string) => boolean;
}

/** A row's deviation; + is favourable. */
interface Driver {
  readonly name: string;
  readonly by: number;
  readonly isMaterial: boolean;
}

/** Drivers named in each direction. */
const MOST_NAMED = 3;

/**
 * A draft of the analysis of a table: the whole against its budget, what it was a year ago, its costs and income, and
 * the operations that deviate most in each direction. Only what the figures say, never why, and nothing of figures that
 * may be wrong. Empty for a table without a comparison, and for one of which it is not known what plus means.
 *
 * @example commentLines(table, DEFAULT_COMMENTS)[1]
 * // "Summa nettokostnader: resultatet beräknas bli −5,5 mnkr mot budget 0,0 mnkr, vilket är 5,5 mnkr sämre än budget."
 */
export function commentLines(commented: CommentedTable, settings: CommentSettings): string[] {
  const { table } = commented;
  if (!isSignKnown(table)) return [];
  const pairs = comparisons(table.columns);
  // Of two budgets beside one deviation nothing tells which the second is.
  const clear = pairs.filter(
    ({ deviation }, at) => deviation === null || !pairs.slice(0, at).some((one) => one.deviation === deviation),
  );
  const lines = clear.flatMap((pair) => pairLines(commented, pair, settings));
  return lines.length === 0 ? [] : [commentTexts.draftMark, ...lines];
}

function pairLines(commented: CommentedTable, pair: Comparison, settings: CommentSettings): string[] {
  const { table } = commented;
  const last = totalRow(table.rows);
  const total = figures(commented, last, pair) === null ? -1 : last;
  const mains = total >= 0 ? [total] : postRows(table);
  const parts = table.rows.flatMap(({ role, parent }, row) =>
    (role === "varav-kostnader" || role === "varav-intakter") &&
    mains.some((main) => table.rows[main]?.label === parent)
      ? [row]
      : [],
  );
  return [
    ...mains.flatMap((row) => sentence(commented, row, pair, withoutUnit(table.rows[row]?.label ?? ""))),
    ...mains.slice(0, 1).flatMap((row) => yearAgo(commented, row)),
    ...parts.flatMap((row) => sentence(commented, row, pair, "")),
    ...(total >= 0 ? drivers(commented, pair, settings) : []),
  ];
}

function postRows({ rows }: Table): number[] {
  return rows.flatMap(({ role }, row) => (role === "post" ? [row] : []));
}

function sentence(commented: CommentedTable, row: number, pair: Comparison, name: string): string[] {
  const { table, unit } = commented;
  const found = figures(commented, row, pair);
  const told = table.rows[row] === undefined ? null : toldKind(table, table.rows[row]);
  if (found === null || told === null) return [];
  const { kind, turn } = told;
  const isForecast = table.columns[pair.actual]?.role === "prognos";
  const decimals = unit === null ? null : SHOWN_DECIMALS[unit];
  const figuresTold = { actual: turn * found.actual, budget: turn * found.budget, difference: turn * found.difference };
  return [commentDraft({ name, ...figuresTold, unit: unit ?? "", decimals, kind, limit: null, isForecast })];
}

/** What a row is told as, and with which sign: outlays, and costs and income in a net, by their size. */
function toldKind(table: Table, { amountKind, role }: Row): { readonly kind: AmountKind; readonly turn: 1 | -1 } {
  const isMinus = amountKind === "investering" && table.convention.outlaysWithMinus === true;
  if (role === "varav-kostnader" && amountKind !== "kostnad")
    return { kind: "kostnad", turn: amountKind === "resultat" ? -1 : 1 };
  if (role === "varav-intakter" && amountKind !== "intakt")
    return { kind: "intakt", turn: amountKind === "nettokostnad" ? -1 : 1 };
  return { kind: amountKind, turn: isMinus ? -1 : 1 };
}

/** What the same figure was: the closing beside a forecast, the same months beside an outcome. */
function yearAgo(commented: CommentedTable, row: number): string[] {
  const { table } = commented;
  const column = table.columns.findIndex(
    ({ role, measure }) => measure === null && (role === "bokslut" || role === "foregaende"),
  );
  const value = column < 0 || isDoubted(commented, row, [column]) ? null : commented.valueAt(row, column);
  if (value === null) return [];
  const { role, year } = table.columns[column] ?? {};
  const amount = amountText(commented, value);
  return [role === "bokslut" ? commentTexts.closingWas(year ?? null, amount) : commentTexts.samePeriodWas(amount)];
}

function drivers(commented: CommentedTable, pair: Comparison, settings: CommentSettings): string[] {
  const found = postRows(commented.table).flatMap((row) => driver(commented, row, pair, settings));
  const material = found.filter(({ isMaterial }) => isMaterial).sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const named = (sign: -1 | 1) => {
    const some = material.filter(({ by }) => Math.sign(by) === sign).slice(0, MOST_NAMED);
    const drivers = some.map(({ name, by }) => ({ name, amount: amountText(commented, Math.abs(by)) }));
    return drivers.length === 0 ? [] : [commentTexts.drivers(commented.table.convention.kind, sign, drivers)];
  };
  const rest = found.length - material.length;
  const limits = limitTexts(commented, settings);
  return [
    ...named(-1),
    ...named(1),
    ...(rest > 0 && limits.length > 0 ? [commentTexts.rest(rest, found.length, limits)] : []),
  ];
}

function driver(commented: CommentedTable, row: number, pair: Comparison, settings: CommentSettings): Driver[] {
  const found = figures(commented, row, pair);
  const post = commented.table.rows[row];
  if (found === null || post === undefined) return [];
  const isMore = favourableFormula(commented.table.convention, post.amountKind) === "utfall-budget";
  const by = isMore ? found.difference : 0 - found.difference;
  return [{ name: withoutUnit(post.label), by, isMaterial: isMaterial(commented, post, by, found.budget, settings) }];
}

function isMaterial(
  { unit }: CommentedTable,
  row: Row,
  by: number,
  budget: number,
  settings: CommentSettings,
): boolean {
  const size = Math.abs(by);
  if (size === 0) return false;
  if (unit !== null && size * KRONOR_PER_UNIT[unit] < settings.amount) return false;
  return row.amountKind === "resultat" || budget === 0 || size >= (Math.abs(budget) * settings.percent) / 100;
}

function limitTexts({ table, unit }: CommentedTable, { amount, percent }: CommentSettings): string[] {
  const ofResults = table.convention.kind === "resultat";
  return [
    unit === null || amount === 0 ? "" : `${formatAmount(amount / 1_000, 0)}\u00a0tkr`,
    ofResults || percent === 0 ? "" : commentTexts.ofBudget(String(percent).replace(".", ",")),
  ].filter((part) => part !== "");
}

/** The figures of a pair and their difference, where all are there and none is in doubt. */
function figures(
  commented: CommentedTable,
  row: number,
  pair: Comparison,
): { readonly actual: number; readonly budget: number; readonly difference: number } | null {
  const { valueAt, deviationOf } = commented;
  const [actual, budget, difference] = [valueAt(row, pair.actual), valueAt(row, pair.budget), deviationOf(row, pair)];
  const isMissing = actual === null || budget === null || difference === null;
  return isMissing || isDoubted(commented, row, [pair.actual, pair.budget, pair.deviation])
    ? null
    : { actual, budget, difference };
}

function isDoubted({ table, isInDoubt }: CommentedTable, index: number, columns: readonly (number | null)[]): boolean {
  const row = table.rows[index];
  return (
    row !== undefined && columns.some((at) => at !== null && isInDoubt(rowName(row), table.columns[at]?.header ?? ""))
  );
}

function amountText({ unit }: CommentedTable, value: number): string {
  return unit === null ? formatAmount(value, 1) : `${formatAmount(value, SHOWN_DECIMALS[unit])}\u00a0${unit}`;
}
