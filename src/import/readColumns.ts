import { WHOLE_YEAR, isOnlyTime, periodIn, periodName, yearIn } from "../domain/period";
import type { Column, ColumnRole } from "../domain/table";
import { measureIn, roleIn } from "./columnWords";

/** A column of the table and the sheet column it stands in. */
export interface ReadColumn {
  readonly column: Column;
  readonly index: number;
}

/** What is known about the table when its own headers are silent. */
export interface ColumnContext {
  /** Heading lines and sheet name, for period and year. */
  readonly titles: string;
  /** The workbook's year. */
  readonly year: number | null;
}

/**
 * Turns header texts into columns with role, period, year and measure. Columns whose header has no role are left out.
 * A deviation takes its period from the budget it stands after, the previous year's column from the outcome.
 *
 * @example readColumns([[1, "Prognos helår"], [2, "Budget 2024"], [3, "Avvikelse"]], { titles: "", year: 2024 })
 */
export function readColumns(headers: readonly (readonly [number, string])[], context: ColumnContext): ReadColumn[] {
  const drafts = headers.flatMap(([index, header]) => {
    const role = roleIn(header) ?? (isOnlyTime(header) ? "utfall" : null);
    return role === null ? [] : [{ index, header, role, measure: measureIn(header) }];
  });
  const hasMeasures = drafts.some((draft) => draft.measure !== null);
  const year = yearIn(context.titles) ?? context.year;
  const outcomePeriod = outcome();

  const columns = drafts.map((draft) => {
    const measure =
      draft.measure ?? (hasMeasures && (draft.role === "budget" || draft.role === "avvikelse") ? "netto" : null);
    const { period, year: own } = timeOf(draft.role, draft.header);
    const column: Column = { header: draft.header, role: draft.role, period, year: own, measure, calculated: false };
    return { column, index: draft.index };
  });
  return columns.map((read, position) => (read.column.role === "avvikelse" ? withComparedTime(read, position) : read));

  function outcome(): string {
    const header = drafts.find((draft) => draft.role === "utfall")?.header ?? "";
    const own = periodIn(header) ?? periodIn(context.titles);
    return own ? periodName(own) : "";
  }

  function timeOf(role: ColumnRole, header: string): { period: string; year: number | null } {
    const own = periodIn(header);
    const ownYear = yearIn(header);
    const named = own ? periodName(own) : null;
    const wholeYear = periodName(WHOLE_YEAR);
    const previousYear = ownYear ?? (year === null ? null : year - 1);
    const byRole: Record<ColumnRole, () => { period: string; year: number | null }> = {
      utfall: () => ({ period: named ?? outcomePeriod, year: ownYear ?? year }),
      foregaende: () => ({ period: named ?? outcomePeriod, year: previousYear }),
      budget: () => ({ period: named ?? budgetPeriod(header), year: ownYear ?? year }),
      prognos: () => ({ period: wholeYear, year: ownYear ?? year }),
      bokslut: () => ({ period: wholeYear, year: previousYear }),
      plan: () => ({ period: named ?? wholeYear, year: ownYear }),
      malvarde: () => ({ period: named ?? wholeYear, year: ownYear ?? year }),
      status: () => ({ period: named ?? "", year: ownYear ?? year }),
      avvikelse: () => ({ period: named ?? "", year: ownYear ?? year }),
    };
    return byRole[role]();
  }

  /** "Budget 2024" and "Årsbudget" are for the year; "Periodbudget", and a bare "Budget" beside an outcome, for its months. */
  function budgetPeriod(header: string): string {
    const wholeYear = periodName(WHOLE_YEAR);
    if (/period|(?<!\p{L})ack/iu.test(header)) return outcomePeriod || wholeYear;
    const spansYear =
      yearIn(header) !== null || /år|ram/iu.test(header) || drafts.some(({ role }) => role === "prognos");
    return spansYear ? wholeYear : outcomePeriod || wholeYear;
  }

  function withComparedTime(read: ReadColumn, position: number): ReadColumn {
    const budgets = columns.filter((other) => other.column.role === "budget");
    const before = budgets.filter((other) => columns.indexOf(other) < position).at(-1);
    const budget = before ?? budgets[0];
    if (budget === undefined || read.column.period !== "") return read;
    const { period, year: budgetYear, measure } = budget.column;
    return { ...read, column: { ...read.column, period, year: budgetYear, measure: read.column.measure ?? measure } };
  }
}
