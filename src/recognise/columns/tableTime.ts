import {
  UNSAID_MONTH,
  UNSAID_PART,
  WHOLE_YEAR,
  partAlone,
  periodIn,
  periodName,
  yearIn,
} from "../../domain/amount/period";
import type { Period } from "../../domain/amount/months";
import { partOfYear } from "../../domain/amount/partOfYear";
import {
  OF_ACK,
  OF_MONTH,
  OF_OPERATIONS,
  OF_PERIOD,
  OF_PERIOD_ALONE,
  OF_PROJECT,
  OF_PROJECTS,
  OF_YEAR,
  OF_YEARS,
  REPORT_OF_PART,
} from "../lexicon/columnTimeWords";
import { isThroughMonth } from "./throughMonth";
import type { Dated, TimeContext } from "./timeContext";

/** What the headings of a table say of time together. */
export interface TableTime {
  readonly year: number | null;
  /** The outcome's; empty when nothing says it. */
  readonly outcomePeriod: string;
  /** What `ack` and `perioden` mean: the months that stand beside it, else the outcome's. */
  readonly accumulated: string;
  /** What `perioden` and `månad` mean beside `ack`: the month it ends with; null where no such columns stand side by side. */
  readonly month: string | null;
  /** A budget is of a whole project. */
  readonly hasFrame: boolean;
  /** So one is, and `ack` beside outcomes of their own time is of all its years. */
  readonly isOfProjects: boolean;
  /** A budget says that it is the year's: one beside it that says nothing is of the outcome's months. */
  readonly hasYearsBudget: boolean;
  readonly hasForecast: boolean;
  /** The latest year that a forecast is of, where its header says; −∞ without. */
  readonly foreseen: number;
  /** What a header that names a quarter, a tertial or a month by itself is of: reached from January, or that part alone. */
  readonly reaches: Reaches;
  /** The periods that budgets and outcomes name. */
  readonly named: ReadonlySet<string>;
}

/** Whether parts of the year are reached from January where a header names them by themselves. */
interface Reaches {
  /** True when no quarters or tertials stand side by side. */
  readonly parts: boolean;
  readonly months: boolean;
}

const WHOLE = periodName(WHOLE_YEAR);

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
  let through: boolean | undefined;
  const reaches: Reaches = {
    parts: new Set(parts.map(({ to }) => to)).size < 2,
    // Few tables have a header of a single month.
    get months() {
      return (through ??= isThroughMonth(columns, context));
    },
  };
  const months = monthsBeside(columns);
  const outcomePeriod = months === null ? periodOfOutcome(columns, context, hasForecast, reaches) : periodName(months);
  const budgets = columns.filter(({ role }) => role === "budget" || role === "utfall");
  const isOfYears = isOfOperations(headers, context);
  return {
    year: yearIn(context.titles) ?? context.year ?? (years.length > 0 ? Math.max(...years) : null),
    outcomePeriod,
    accumulated: outcomePeriod === WHOLE || outcomePeriod === "" ? UNSAID_PART : outcomePeriod,
    month: monthAlone(columns, context),
    hasFrame: hasFrame(columns) && !isOfYears,
    isOfProjects: isOfProjects(columns) && !isOfYears,
    hasYearsBudget: columns.some(
      ({ role, header }) => role === "budget" && (OF_YEAR.test(header) || (isOfYears && OF_PROJECT.test(header))),
    ),
    hasForecast,
    foreseen: Math.max(...columns.flatMap(({ role, header }) => (role === "prognos" ? (yearIn(header) ?? []) : []))),
    reaches,
    named: new Set(budgets.flatMap(({ header }) => namedPeriod(header, reaches) ?? [])),
  };
}

/** `Utfall period | Utfall ack`: the last of the months that are reported, by itself. */
function monthAlone(columns: Dated, { titles, reported }: TimeContext): string | null {
  const acks = columns.filter(({ header }) => OF_ACK.test(header));
  const isAlone = ({ header }: Dated[number]) =>
    periodIn(header) === null && (OF_MONTH.test(header) || (acks.length > 0 && OF_PERIOD_ALONE.test(header))) && !OF_ACK.test(header); // prettier-ignore
  if (!columns.some(isAlone)) return null;
  const [own] = acks.flatMap(({ header }) => periodIn(header) ?? []);
  const known = own ?? periodIn(titles) ?? reported ?? null;
  return known === null ? UNSAID_MONTH : periodName({ from: known.to, to: known.to });
}

/** `Total budget` of operations is their year's: the words over the table, and its headers, speak of no projects. */
function isOfOperations(headers: readonly (readonly [number, string])[], { titles }: TimeContext): boolean {
  const words = [titles, ...headers.map(([, header]) => header)].join(" / ");
  return OF_OPERATIONS.test(words) && !OF_PROJECTS.test(words);
}

function hasFrame(columns: Dated): boolean {
  return columns.some(({ role, header }) => role === "budget" && OF_PROJECT.test(header));
}

/** True where a budget is of a whole project, and no more than one outcome says no time of its own. */
function isOfProjects(columns: Dated): boolean {
  const outcomes = columns.filter(({ role }) => role === "utfall");
  const untimed = outcomes.filter(({ header }) => periodIn(header) === null && yearIn(header) === null);
  const hasYears = columns.some(({ role, header }) => role === "budget" && !OF_PROJECT.test(header));
  return hasFrame(columns) && untimed.length === 1 && (outcomes.length > 1 || !hasYears);
}

/** `Utfall jan | Utfall feb`, `Kv 1 | Kv 2`: the months that stand side by side, or null when they are not at least two. */
function monthsBeside(columns: Dated): Period | null {
  const outcomes = columns.filter(({ role }) => role === "utfall");
  const single = outcomes.flatMap(({ header }) => {
    const part = partAlone(header);
    return part !== null && !OF_ACK.test(header) ? [{ ...part, year: yearIn(header) }] : [];
  });
  if (new Set(single.map(({ to }) => to)).size < 2 || new Set(single.map(({ year }) => year)).size > 1) return null;
  const months = new Set(
    single.flatMap((part) => Array.from({ length: part.to - part.from + 1 }, (_, at) => part.from + at)),
  );
  const [from, to] = [Math.min(...months), Math.max(...months)];
  return to - from + 1 === months.size ? { from, to } : { from: 1, to };
}

function periodOfOutcome(columns: Dated, context: TimeContext, hasForecast: boolean, reaches: Reaches): string {
  const outcome = columns.find(({ role, header }) => role === "utfall" && !OF_YEARS.test(header))?.header ?? "";
  const own = namedPeriod(outcome, reaches);
  if (own !== null) return own;
  const isPart = OF_PERIOD.test(outcome);
  for (const named of [periodIn(context.titles), context.reported ?? null]) {
    // A forecast for the whole year may well be what the title speaks of.
    if (named !== null && !(named.to === 12 && (hasForecast || isPart))) return periodName({ from: 1, to: named.to });
  }
  if (isPart || REPORT_OF_PART.test(context.titles)) return UNSAID_PART;
  return yearIn(outcome) === null && yearIn(context.titles) !== null && !hasForecast ? WHOLE : "";
}

/**
 * The period that a header names, or null: one part of the year by itself is reached from January where the table's
 * other headings leave that open.
 *
 * @example namedPeriod("Utfall T2", { parts: true, months: true }) // "jan-aug"
 */
export function namedPeriod(header: string, reaches: Reaches): string | null {
  const own = periodIn(header);
  if (own === null) return null;
  const isReached = (reaches.parts && partOfYear(header) !== null) || (reaches.months && own.from === own.to);
  return periodName(isReached ? { from: 1, to: own.to } : own);
}
