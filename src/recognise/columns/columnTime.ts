import { UNSAID_PART, WHOLE_YEAR, periodIn, periodName, yearIn } from "../../domain/amount/period";
import type { Period } from "../../domain/amount/months";
import { partOfYear } from "../../domain/amount/partOfYear";
import type { ColumnRole } from "../../domain/table/table";

/** What the headings of a table say of time together. */
interface TableTime {
  readonly year: number | null;
  /** The outcome's; empty when nothing says it. */
  readonly outcomePeriod: string;
  /** What `ack` and `perioden` mean: the months that stand beside it, else the outcome's. */
  readonly accumulated: string;
  readonly hasForecast: boolean;
  /** The latest year that a forecast is of, where its header says; −∞ without. */
  readonly foreseen: number;
  /** True when no quarters or tertials stand side by side: the one that is named is then reached from January. */
  readonly isReached: boolean;
  /** The periods that budgets and outcomes name. */
  readonly named: ReadonlySet<string>;
}

/** The time of a column. */
interface ColumnTime {
  /** `jan-mars`; empty when nothing says it. */
  readonly period: string;
  readonly year: number | null;
}

/** What is known beside the headers. */
interface TimeContext {
  /** Heading lines and sheet name. */
  readonly titles: string;
  /** The workbook's year. */
  readonly year: number | null;
  /** What the sheet's first heading or the workbook reports of, where the table itself does not say. */
  readonly reported?: Period | null;
}

type Dated = readonly { readonly role: ColumnRole; readonly header: string }[];

const WHOLE = periodName(WHOLE_YEAR);
const WHOLE_PROJECT =
  /total\s?(?:budget|ram|utgift|kostnad)|(?:budget|ram|utgift)\s+total|projekt(?:budget|ram)|(?:hela|totalt?) projekt/iu;
/** The period of a frame for a whole project, which no year's figures are compared with. */
export const PROJECT = "hela projektet";
const OF_PERIOD = /period|(?<!\p{L})(?:ack|hittills|delår)/iu;
/** The closing of the year, whatever part of it the other columns are of. */
const CLOSING = /(?<!delårs)bokslut/iu;
/** `Ack. utfall t.o.m. 2022`: all years of a project up to that one. */
const OF_YEARS = /(?:t\.?\s?o\.?\s?m\.?|till och med|före)\s*(?:år\s*)?(?:19|20)\d\d(?!\d|-)/iu;
/** Reports of a part of the year, where the title does not say which. */
const REPORT_OF_PART = /delår|månads|tertial|kvartal/iu;

/** @example isWholeProject("Total budget") // true */
export function isWholeProject(header: string): boolean {
  return WHOLE_PROJECT.test(header);
}

/**
 * @param columns the columns whose roles are known
 * @param context heading lines and sheet name, and what the workbook says
 */
export function tableTime(
  headers: readonly (readonly [number, string])[],
  columns: Dated,
  context: TimeContext,
): TableTime {
  const years = headers.flatMap(([, header]) => yearIn(header) ?? []);
  const hasForecast = columns.some(({ role }) => role === "prognos");
  const parts = columns.flatMap(({ header, role }) => (role === "prognos" ? [] : (partOfYear(header) ?? [])));
  const isReached = new Set(parts.map(({ to }) => to)).size < 2;
  const months = monthsBeside(columns);
  const outcomePeriod =
    months === null ? periodOfOutcome(columns, context, hasForecast, isReached) : periodName(months);
  const budgets = columns.filter(({ role }) => role === "budget" || role === "utfall");
  return {
    year: yearIn(context.titles) ?? context.year ?? (years.length > 0 ? Math.max(...years) : null),
    outcomePeriod,
    accumulated: outcomePeriod === WHOLE || outcomePeriod === "" ? UNSAID_PART : outcomePeriod,
    hasForecast,
    foreseen: Math.max(...columns.flatMap(({ role, header }) => (role === "prognos" ? (yearIn(header) ?? []) : []))),
    isReached,
    named: new Set(budgets.flatMap(({ header }) => namedPeriod(header, isReached) ?? [])),
  };
}

/** `Utfall jan | Utfall feb | Utfall mar`: the months that stand side by side, or null when they are not at least two. */
function monthsBeside(columns: Dated): Period | null {
  const outcomes = columns.filter(({ role }) => role === "utfall");
  const single = outcomes.flatMap(({ header }) => {
    const period = periodIn(header);
    return period !== null && period.from === period.to ? [{ month: period.to, year: yearIn(header) }] : [];
  });
  const months = [...new Set(single.map(({ month }) => month))];
  if (months.length < 2 || new Set(single.map(({ year }) => year)).size > 1) return null;
  const [from, to] = [Math.min(...months), Math.max(...months)];
  return to - from + 1 === months.length ? { from, to } : { from: 1, to };
}

function periodOfOutcome(columns: Dated, context: TimeContext, hasForecast: boolean, isReached: boolean): string {
  const outcome = columns.find(({ role, header }) => role === "utfall" && !OF_YEARS.test(header))?.header ?? "";
  const own = namedPeriod(outcome, isReached);
  if (own !== null) return own;
  const isPart = OF_PERIOD.test(outcome);
  for (const named of [periodIn(context.titles), context.reported ?? null]) {
    // A forecast for the whole year may well be what the title speaks of.
    if (named !== null && !(named.to === 12 && (hasForecast || isPart))) return periodName({ from: 1, to: named.to });
  }
  if (isPart || REPORT_OF_PART.test(context.titles)) return UNSAID_PART;
  return yearIn(outcome) === null && yearIn(context.titles) !== null && !hasForecast ? WHOLE : "";
}

function namedPeriod(header: string, isReached: boolean): string | null {
  const own = periodIn(header);
  if (own === null) return null;
  return periodName(isReached && partOfYear(header) !== null ? { from: 1, to: own.to } : own);
}

/**
 * The time of a column, by its own words before the table's.
 *
 * @example columnTime("bokslut", "Bokslut", { year: 2024, outcomePeriod: "jan-mars", … })
 * // { period: "helår", year: 2023 }
 */
export function columnTime(role: ColumnRole, header: string, table: TableTime): ColumnTime {
  const ownYear = yearIn(header);
  const named = namedPeriod(header, table.isReached);
  const year = ownYear ?? table.year;
  const previousYear = ownYear ?? (table.year === null ? null : table.year - 1);
  const byRole: Record<ColumnRole, () => ColumnTime> = {
    utfall: () => ({ period: named ?? unnamedOutcome(header, ownYear, table), year }),
    foregaende: () => ({
      period: named ?? (OF_PERIOD.test(header) ? table.accumulated : table.outcomePeriod),
      year: previousYear,
    }),
    budget: () => ({ period: named ?? budgetPeriod(header, table), year }),
    prognos: () => ({ period: WHOLE, year }),
    bokslut: () => ({ period: WHOLE, year: previousYear }),
    plan: () => ({ period: named ?? WHOLE, year: ownYear }),
    malvarde: () => ({ period: named ?? WHOLE, year }),
    status: () => ({ period: named ?? WHOLE, year }),
    // `Avvikelse T2` beside forecasts of T1 and T2 is of the year that they foresee.
    avvikelse: () => ({ period: named !== null && table.named.has(named) ? named : "", year }),
  };
  return byRole[role]();
}

/**
 * "Utfall 2023" where nothing names a period is the year's, unless a forecast shows that the year is not over: then it is
 * of a part that nothing says. A year before the one reported is over.
 */
function unnamedOutcome(header: string, ownYear: number | null, table: TableTime): string {
  if (OF_YEARS.test(header)) return "";
  if (CLOSING.test(header)) return WHOLE;
  if (OF_PERIOD.test(header)) return table.accumulated;
  const isOver = ownYear !== null && ownYear < Math.max(table.year ?? -Infinity, table.foreseen);
  if (table.hasForecast && isOver) return WHOLE;
  if (table.outcomePeriod !== "") return table.outcomePeriod;
  if (table.hasForecast) return UNSAID_PART;
  return ownYear === null ? "" : WHOLE;
}

/** "Budget 2024" and "Årsbudget" are for the year; "Periodbudget", and a bare "Budget" beside an outcome, for its months. */
function budgetPeriod(header: string, { outcomePeriod: period, accumulated, hasForecast }: TableTime): string {
  if (isWholeProject(header)) return PROJECT;
  if (OF_PERIOD.test(header)) return accumulated;
  const spansYear = yearIn(header) !== null || /år|ram|anslag/iu.test(header) || hasForecast;
  return spansYear ? WHOLE : period || WHOLE;
}
