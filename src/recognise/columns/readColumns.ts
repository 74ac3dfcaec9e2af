import { WHOLE_YEAR, periodIn, periodName, yearIn } from "../../domain/amount/period";
import type { CorrectedRole } from "../../domain/table/tableCorrection";
import type { Column, ColumnRole } from "../../domain/table/table";
import { genderColumn, isTimeHeader, measureIn, roleIn, wordColumn } from "../lexicon/columnWords";
import type { StatusMatrix } from "../cells/statusMatrix";
import { isCounted } from "../lexicon/valuedColumns";

/** A column of the table and the sheet column it stands in. */
export interface ReadColumn {
  readonly column: Column;
  readonly index: number;
  /** The columns whose headings are the statuses, where the one with a mark holds the row's. */
  readonly matrix?: StatusMatrix;
}

/** What is known about the table when its own headers are silent. */
export interface ColumnContext {
  /** Heading lines and sheet name, for period and year. */
  readonly titles: string;
  /** The workbook's year. */
  readonly year: number | null;
  /** True when bare years are years of a plan. */
  readonly isPlan?: boolean;
  /** True when the rows are activities or assignments: `Pågående` over figures is then a count. */
  readonly counts: boolean;
  /** Sheet column → the role the user has chosen for it. */
  readonly chosen?: ReadonlyMap<number, CorrectedRole>;
}

/**
 * Turns header texts into columns with role, period, year and measure. Columns whose header has no role are left out.
 * A deviation takes its period from the budget it stands after, the previous year's column from the outcome.
 *
 * @example readColumns([[1, "Prognos helår"], [2, "Budget 2024"], [3, "Avvikelse"]], { titles: "", year: 2024, counts: false })
 */
export function readColumns(headers: readonly (readonly [number, string])[], context: ColumnContext): ReadColumn[] {
  const drafts = headers.flatMap(([index, header]) => {
    const role = context.chosen?.get(index) ?? roleIn(header) ?? roleBeyondWords(header, context);
    return role === null || role === "ingen"
      ? []
      : [{ index, header, role, measure: measureIn(header), gender: genderColumn(header).gender }];
  });
  const hasMeasures = drafts.some((draft) => draft.measure !== null);
  const years = headers.flatMap(([, header]) => yearIn(header) ?? []);
  const year = yearIn(context.titles) ?? context.year ?? (years.length > 0 ? Math.max(...years) : null);

  function outcome(): string {
    const header = drafts.find((draft) => draft.role === "utfall")?.header ?? "";
    const own = periodIn(header);
    if (own !== null) return periodName(own);
    const named = periodIn(context.titles);
    return named ? periodName({ from: 1, to: named.to }) : "";
  }

  const outcomePeriod = outcome();

  /** "Utfall 2023" where nothing names a period is the year's, unless a forecast shows that the year is not over. */
  function unsaidOutcome(ownYear: number | null): string {
    return ownYear !== null && !drafts.some(({ role }) => role === "prognos") ? periodName(WHOLE_YEAR) : "";
  }

  /** "Budget 2024" and "Årsbudget" are for the year; "Periodbudget", and a bare "Budget" beside an outcome, for its months. */
  function budgetPeriod(header: string): string {
    const wholeYear = periodName(WHOLE_YEAR);
    if (WHOLE_PROJECT.test(header)) return PROJECT;
    if (/period|(?<!\p{L})ack/iu.test(header)) return outcomePeriod || wholeYear;
    const spansYear =
      yearIn(header) !== null || /år|ram/iu.test(header) || drafts.some(({ role }) => role === "prognos");
    return spansYear ? wholeYear : outcomePeriod || wholeYear;
  }

  function timeOf(role: ColumnRole, header: string): { period: string; year: number | null } {
    const own = periodIn(header);
    const ownYear = yearIn(header);
    const named = own ? periodName(own) : null;
    const wholeYear = periodName(WHOLE_YEAR);
    const previousYear = ownYear ?? (year === null ? null : year - 1);
    const byRole: Record<ColumnRole, () => { period: string; year: number | null }> = {
      utfall: () => ({ period: named ?? (outcomePeriod || unsaidOutcome(ownYear)), year: ownYear ?? year }),
      foregaende: () => ({ period: named ?? outcomePeriod, year: previousYear }),
      budget: () => ({ period: named ?? budgetPeriod(header), year: ownYear ?? year }),
      prognos: () => ({ period: wholeYear, year: ownYear ?? year }),
      bokslut: () => ({ period: wholeYear, year: previousYear }),
      plan: () => ({ period: named ?? wholeYear, year: ownYear }),
      malvarde: () => ({ period: named ?? wholeYear, year: ownYear ?? year }),
      status: () => ({ period: named ?? wholeYear, year: ownYear ?? year }),
      avvikelse: () => ({ period: named ?? "", year: ownYear ?? year }),
    };
    return byRole[role]();
  }

  const columns = drafts.map((draft) => {
    const measure =
      draft.measure ?? (hasMeasures && (draft.role === "budget" || draft.role === "avvikelse") ? "netto" : null);
    const { period, year: own } = timeOf(draft.role, draft.header);
    const column: Column = {
      header: draft.header,
      role: draft.role,
      period,
      year: own,
      measure,
      at: draft.index,
      calculated: false,
      ...(draft.gender !== null && { gender: draft.gender }),
    };
    return { column, index: draft.index };
  });
  const unsaid = columns.filter(({ column }) => column.role === "avvikelse" && column.period === "");

  /** As many deviations as budgets, all to the right of them, belong to them in order. */
  function inOrder(read: ReadColumn, budgets: readonly ReadColumn[]): ReadColumn | undefined {
    const last = columns.findLastIndex(({ column }) => column.role === "budget");
    const areAfter = unsaid.length === budgets.length && unsaid.every((one) => columns.indexOf(one) > last);
    return areAfter ? budgets[unsaid.indexOf(read)] : undefined;
  }

  function nearest(budgets: readonly ReadColumn[], position: number): ReadColumn | undefined {
    return budgets.filter((other) => columns.indexOf(other) < position).at(-1) ?? budgets[0];
  }

  function withComparedTime(read: ReadColumn, position: number): ReadColumn {
    const budgets = columns.filter((other) => other.column.role === "budget");
    const budget = namedBudget(read.column.header, budgets) ?? inOrder(read, budgets) ?? nearest(budgets, position);
    if (budget === undefined) return read;
    const { period, year: budgetYear, measure } = budget.column;
    return { ...read, column: { ...read.column, period, year: budgetYear, measure: read.column.measure ?? measure } };
  }

  return columns.map((read, position) => (unsaid.includes(read) ? withComparedTime(read, position) : read));
}

const WHOLE_PROJECT =
  /total\s?(?:budget|ram|utgift|kostnad)|(?:budget|ram|utgift)\s+total|projekt(?:budget|ram)|(?:hela|totalt?) projekt/iu;
/** The period of a frame for a whole project, which no year's figures are compared with. */
const PROJECT = "hela projektet";
const OF_YEAR = /helår|(?<!\p{L})år|prognos/iu;
const OF_PERIOD = /period|(?<!\p{L})ack|utfall|(?<!\p{L})mån/iu;

/** The budget a deviation's own words speak of: `Avvikelse mot årsbudget`, `Avvikelse period`. */
function namedBudget(header: string, budgets: readonly ReadColumn[]): ReadColumn | undefined {
  const wholeYear = periodName(WHOLE_YEAR);
  const only = (fits: (period: string) => boolean) => {
    const found = budgets.filter(({ column }) => fits(column.period));
    return found.length === 1 ? found[0] : undefined;
  };
  if (WHOLE_PROJECT.test(header)) return only((period) => period === PROJECT);
  if (OF_YEAR.test(header)) return only((period) => period === wholeYear);
  return OF_PERIOD.test(header) ? only((period) => period !== wholeYear && period !== PROJECT) : undefined;
}

/** The year a plan begins with is its budget when the title says `Budget 2024 med plan`. */
function planYear(year: number | null, titles: string): ColumnRole {
  const budgetYear = Number(/budget\s+((?:19|20)\d\d)/iu.exec(titles)?.[1] ?? 0);
  if (year === null || budgetYear === 0 || year > budgetYear) return "plan";
  return year < budgetYear - 1 ? "bokslut" : "budget";
}

/** A bare year or month is an outcome; a column of goals right of the figures holds what they aim at. */
function roleBeyondWords(header: string, { counts, isPlan, titles }: ColumnContext): ColumnRole | null {
  if (isPlan === true && isTimeHeader(header)) return planYear(yearIn(header), titles);
  if (isTimeHeader(header) || (counts && isCounted(header))) return "utfall";
  return wordColumn(header) === "goal" ? "malvarde" : null;
}
