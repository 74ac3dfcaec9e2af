import { UNSAID_PART, WHOLE_YEAR, periodName, yearIn } from "../../domain/amount/period";
import type { ColumnRole } from "../../domain/table/table";
import {
  CLOSING,
  OF_ACK,
  OF_MONTH,
  OF_PERIOD,
  OF_PERIOD_ALONE,
  OF_PROJECT,
  OF_YEARS,
  PROJECT_FORECAST,
  REVISED,
} from "../lexicon/columnTimeWords";
import { namedPeriod, type TableTime } from "./tableTime";

/** The time of a column. */
interface ColumnTime {
  /** `jan-mars`; empty when nothing says it. */
  readonly period: string;
  readonly year: number | null;
}

const WHOLE = periodName(WHOLE_YEAR);
/** The period of a frame for a whole project, which no year's figures are compared with. */
export const PROJECT = "hela projektet";

/** @example isWholeProject("Total budget") // true */
export function isWholeProject(header: string): boolean {
  return OF_PROJECT.test(header);
}

/**
 * The time of a column, by its own words before the table's.
 *
 * @example columnTime("bokslut", "Bokslut", { year: 2024, outcomePeriod: "jan-mars", … })
 * // { period: "helår", year: 2023 }
 */
export function columnTime(role: ColumnRole, header: string, table: TableTime): ColumnTime {
  const ownYear = yearIn(header);
  const named = namedPeriod(header, table.reaches);
  const year = ownYear ?? table.year;
  const previousYear = ownYear ?? (table.year === null ? null : table.year - 1);
  const byRole: Record<ColumnRole, () => ColumnTime> = {
    utfall: () => ({ period: named ?? unnamedOutcome(header, ownYear, table), year }),
    foregaende: () => ({
      period: named ?? (isOfPart(header) ? partPeriod(header, table) : table.outcomePeriod),
      year: previousYear,
    }),
    budget: () => ({ period: named ?? budgetPeriod(header, table), year }),
    prognos: () => ({ period: isOfProject(header, table) ? PROJECT : WHOLE, year }),
    bokslut: () => ({ period: WHOLE, year: previousYear }),
    plan: () => ({ period: named ?? WHOLE, year: ownYear }),
    malvarde: () => ({ period: named ?? WHOLE, year }),
    status: () => ({ period: named ?? WHOLE, year }),
    // `Avvikelse T2` beside forecasts of T1 and T2 is of the year that they foresee.
    avvikelse: () => ({ period: named !== null && isOfDeviation(named, table) ? named : "", year }),
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
  if (isOfProject(header, table)) return PROJECT;
  if (OF_ACK.test(header) && ownYear === null && table.isOfProjects) return PROJECT;
  if (isOfPart(header)) return partPeriod(header, table);
  const isOver = ownYear !== null && ownYear < Math.max(table.year ?? -Infinity, table.foreseen);
  if (table.hasForecast && isOver) return WHOLE;
  if (table.outcomePeriod !== "") return table.outcomePeriod;
  if (table.hasForecast) return UNSAID_PART;
  return ownYear === null ? "" : WHOLE;
}

/** "Budget 2024" and "Årsbudget" are for the year; "Periodbudget", and a bare "Budget" beside an outcome, for its months. */
function budgetPeriod(header: string, table: TableTime): string {
  if (isWholeProject(header)) return table.hasFrame ? PROJECT : WHOLE;
  if (isOfPart(header)) return partPeriod(header, table);
  if (yearIn(header) !== null || /år|ram|anslag/iu.test(header) || REVISED.test(header)) return WHOLE;
  if (table.hasYearsBudget) return table.outcomePeriod || UNSAID_PART;
  return table.hasForecast ? WHOLE : table.outcomePeriod || WHOLE;
}

/** Beside a frame for a whole project: what all of it is thought to come to, or came to. */
function isOfProject(header: string, { hasFrame }: TableTime): boolean {
  return hasFrame && (PROJECT_FORECAST.test(header) || OF_PROJECT.test(header));
}

/** The months of a budget or an outcome beside it; where there is neither, and no forecast, its own. */
function isOfDeviation(period: string, { named, hasForecast }: TableTime): boolean {
  return named.has(period) || (named.size === 0 && !hasForecast);
}

function isOfPart(header: string): boolean {
  return OF_PERIOD.test(header) || OF_MONTH.test(header);
}

/** `Ack`, and `perioden` alone, is what the outcome is of; a month, and the period beside `ack`, is the last one by itself. */
function partPeriod(header: string, { month, accumulated }: TableTime): string {
  const isAlone = !OF_ACK.test(header) && (OF_MONTH.test(header) || OF_PERIOD_ALONE.test(header));
  return isAlone && month !== null ? month : accumulated;
}
