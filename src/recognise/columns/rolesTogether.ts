import { yearIn } from "../../domain/amount/period";
import type { ColumnRole } from "../../domain/table/table";
import type { ChosenMeasure } from "../../domain/table/tableCorrection";

const GRANT = /kommunbidrag/iu;
const RESULT = /^(?:årets\s+)?resultat/iu;

/** @example isGrant("Kommunbidrag 2025") // true */
export function isGrant(header: string): boolean {
  return GRANT.test(header);
}

/** True for what the council gives, as the user says or else the header. */
export function holdsGrant({ header, chosenMeasure }: Pick<Draft, "header" | "chosenMeasure">): boolean {
  return chosenMeasure === undefined ? isGrant(header) : chosenMeasure === "kommunbidrag";
}

interface Draft {
  readonly header: string;
  readonly role: ColumnRole;
  /** What the user has said that it holds of a row's amounts. */
  readonly chosenMeasure?: ChosenMeasure | undefined;
}

/** Forecasts made in the budget work: `Budgetprognos 2027`. */
const BUDGET_FORECAST = /budget-?\s?prognos/iu;
/** The report for a part of the year, given as the forecast of that time where forecasts are compared with the closing. */
const INTERIM_REPORT = /delårsrapp/iu;

/**
 * What headers mean beside each other, whatever they say alone:
 * - forecasts of several years after the budget's are its plan;
 * - an interim report beside the closing and their difference is the forecast that was given then;
 * - the closing of the budget's own year is its outcome;
 * - the result beside net costs and what the council gives for them is their difference.
 *
 * @param titles heading lines and sheet name
 * @param isOpen false for a column whose role the user has chosen
 * @example rolesTogether(drafts of "Bokslut 2024 | Budget 2025 | Bokslut 2025", "", () => true).map(({ role }) => role)
 * // ["bokslut", "budget", "utfall"]
 */
export function rolesTogether<One extends Draft>(
  drafts: readonly One[],
  titles: string,
  isOpen: (draft: One) => boolean,
): One[] {
  const turned = (from: readonly One[], fits: (draft: One) => boolean, role: ColumnRole) =>
    from.map((draft) => (isOpen(draft) && fits(draft) ? { ...draft, role } : draft));
  const planned = turned(drafts, laterForecast(drafts), "plan");
  const foreseen = turned(planned, interimForecast(planned, titles), "prognos");
  const closed = turned(foreseen, ownClosing(foreseen), "utfall");
  return turned(closed, resultOfGrant(closed), "avvikelse");
}

function laterForecast(drafts: readonly Draft[]): (draft: Draft) => boolean {
  const budgets = drafts.flatMap(({ role, header }) => (role === "budget" ? (yearIn(header) ?? []) : []));
  const last = Math.max(...budgets);
  const isLater = ({ role, header }: Draft) => role === "prognos" && (yearIn(header) ?? 0) > last;
  const later = budgets.length === 0 ? [] : drafts.filter(isLater);
  return (draft) => later.includes(draft) && (later.length > 1 || BUDGET_FORECAST.test(draft.header));
}

function interimForecast(drafts: readonly Draft[], titles: string): (draft: Draft) => boolean {
  const has = (role: ColumnRole) => drafts.some((draft) => draft.role === role);
  const isCompared = /prognos/iu.test(titles) || (has("bokslut") && has("avvikelse") && !has("budget"));
  return ({ header, role }) => role === "utfall" && isCompared && INTERIM_REPORT.test(header);
}

function ownClosing(drafts: readonly Draft[]): (draft: Draft) => boolean {
  const of = (role: ColumnRole) => drafts.filter((draft) => draft.role === role);
  const [closings, budgets, forecasts] = [of("bokslut"), of("budget"), of("prognos")];
  if (of("utfall").length > 0 || of("plan").length > 0) return () => false;
  const years = [...closings, ...budgets, ...forecasts].flatMap(({ header }) => yearIn(header) ?? []);
  const last = Math.max(...years);
  const beside = [...budgets, ...forecasts];
  const isOwn = beside.some(({ header }) => yearIn(header) === last);
  // Without years: one closing and one thing that it is compared with.
  const isCompared = closings.length === 1 && beside.length === 1 && of("avvikelse").length > 0;
  return ({ header, role }) => {
    if (role !== "bokslut") return false;
    const year = yearIn(header);
    return year === null ? isCompared : isOwn && year === last;
  };
}

function resultOfGrant(drafts: readonly Draft[]): (draft: Draft) => boolean {
  const hasGrant = drafts.some(holdsGrant);
  const hasNetCost = drafts.some(
    ({ role, header, chosenMeasure }) =>
      role === "utfall" &&
      (chosenMeasure === "netto" || (chosenMeasure === undefined && /nettokostnad/iu.test(header))),
  );
  return ({ role, header }) => role === "utfall" && hasGrant && hasNetCost && RESULT.test(header);
}
