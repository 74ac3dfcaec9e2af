import { WHOLE_YEAR, periodIn, periodName, yearIn } from "../../domain/amount/period";
import type { ColumnRole } from "../../domain/table/table";

/** What the headings of a table say of time together. */
interface TableTime {
  readonly year: number | null;
  /** The outcome's; empty when nothing says it. */
  readonly outcomePeriod: string;
  readonly hasForecast: boolean;
}

/** The time of a column. */
interface ColumnTime {
  /** `jan-mars`; empty when nothing says it. */
  readonly period: string;
  readonly year: number | null;
}

const WHOLE = periodName(WHOLE_YEAR);
const WHOLE_PROJECT =
  /total\s?(?:budget|ram|utgift|kostnad)|(?:budget|ram|utgift)\s+total|projekt(?:budget|ram)|(?:hela|totalt?) projekt/iu;
/** The period of a frame for a whole project, which no year's figures are compared with. */
export const PROJECT = "hela projektet";

/** @example isWholeProject("Total budget") // true */
export function isWholeProject(header: string): boolean {
  return WHOLE_PROJECT.test(header);
}

/**
 * @param columns the columns whose roles are known
 * @param context heading lines and sheet name, and the workbook's year
 */
export function tableTime(
  headers: readonly (readonly [number, string])[],
  columns: readonly { readonly role: ColumnRole; readonly header: string }[],
  context: { readonly titles: string; readonly year: number | null },
): TableTime {
  const years = headers.flatMap(([, header]) => yearIn(header) ?? []);
  const outcome = columns.find(({ role }) => role === "utfall")?.header ?? "";
  return {
    year: yearIn(context.titles) ?? context.year ?? (years.length > 0 ? Math.max(...years) : null),
    outcomePeriod: outcomePeriod(outcome, context.titles),
    hasForecast: columns.some(({ role }) => role === "prognos"),
  };
}

function outcomePeriod(header: string, titles: string): string {
  const own = periodIn(header);
  if (own !== null) return periodName(own);
  const named = periodIn(titles);
  return named ? periodName({ from: 1, to: named.to }) : "";
}

/**
 * The time of a column, by its own words before the table's.
 *
 * @example columnTime("bokslut", "Bokslut", { year: 2024, outcomePeriod: "jan-mars", hasForecast: false })
 * // { period: "helår", year: 2023 }
 */
export function columnTime(role: ColumnRole, header: string, table: TableTime): ColumnTime {
  const own = periodIn(header);
  const ownYear = yearIn(header);
  const named = own ? periodName(own) : null;
  const year = ownYear ?? table.year;
  const previousYear = ownYear ?? (table.year === null ? null : table.year - 1);
  const byRole: Record<ColumnRole, () => ColumnTime> = {
    utfall: () => ({ period: named ?? (table.outcomePeriod || unsaidOutcome(ownYear, table)), year }),
    foregaende: () => ({ period: named ?? table.outcomePeriod, year: previousYear }),
    budget: () => ({ period: named ?? budgetPeriod(header, table), year }),
    prognos: () => ({ period: WHOLE, year }),
    bokslut: () => ({ period: WHOLE, year: previousYear }),
    plan: () => ({ period: named ?? WHOLE, year: ownYear }),
    malvarde: () => ({ period: named ?? WHOLE, year }),
    status: () => ({ period: named ?? WHOLE, year }),
    avvikelse: () => ({ period: named ?? "", year }),
  };
  return byRole[role]();
}

/** "Utfall 2023" where nothing names a period is the year's, unless a forecast shows that the year is not over. */
function unsaidOutcome(ownYear: number | null, { hasForecast }: TableTime): string {
  return ownYear !== null && !hasForecast ? WHOLE : "";
}

/** "Budget 2024" and "Årsbudget" are for the year; "Periodbudget", and a bare "Budget" beside an outcome, for its months. */
function budgetPeriod(header: string, { outcomePeriod: period, hasForecast }: TableTime): string {
  if (isWholeProject(header)) return PROJECT;
  if (/period|(?<!\p{L})ack/iu.test(header)) return period || WHOLE;
  const spansYear = yearIn(header) !== null || /år|ram/iu.test(header) || hasForecast;
  return spansYear ? WHOLE : period || WHOLE;
}
