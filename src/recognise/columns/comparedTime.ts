import { WHOLE_YEAR, periodName } from "../../domain/amount/period";
import { PROJECT, isWholeProject } from "./columnTime";
import type { Column } from "../../domain/table/table";

const OF_YEAR = /helår|(?<!\p{L})år|prognos/iu;
const OF_PERIOD = /period|(?<!\p{L})ack|utfall|(?<!\p{L})mån/iu;

interface HasColumn {
  readonly column: Column;
}

/** Deviations that say no time of their own take that of the budget they are from, else of the forecast. */
export function withComparedTimes<Read extends HasColumn>(columns: readonly Read[]): Read[] {
  const unsaid = columns.filter(({ column }) => column.role === "avvikelse" && column.period === "");
  const of = (role: Column["role"]) => columns.filter(({ column }) => column.role === role);
  const budgets = of("budget").length > 0 ? of("budget") : of("prognos");

  /** As many deviations as budgets, all to the right of them, belong to them in order. */
  function inOrder(read: Read): Read | undefined {
    const last = columns.findLastIndex((column) => budgets.includes(column));
    const areAfter = unsaid.length === budgets.length && unsaid.every((one) => columns.indexOf(one) > last);
    return areAfter ? budgets[unsaid.indexOf(read)] : undefined;
  }

  function nearest(position: number): Read | undefined {
    return budgets.filter((other) => columns.indexOf(other) < position).at(-1) ?? budgets[0];
  }

  return columns.map((read, position) => {
    if (!unsaid.includes(read)) return read;
    const budget = namedBudget(read.column.header, budgets) ?? inOrder(read) ?? nearest(position);
    if (budget === undefined) return read;
    const { period, year, measure } = budget.column;
    return { ...read, column: { ...read.column, period, year, measure: read.column.measure ?? measure } };
  });
}

/** The budget a deviation's own words speak of: `Avvikelse mot årsbudget`, `Avvikelse period`. */
function namedBudget<Read extends HasColumn>(header: string, budgets: readonly Read[]): Read | undefined {
  const wholeYear = periodName(WHOLE_YEAR);
  const only = (fits: (period: string) => boolean) => {
    const found = budgets.filter(({ column }) => fits(column.period));
    return found.length === 1 ? found[0] : undefined;
  };
  if (isWholeProject(header)) return only((period) => period === PROJECT) ?? only((period) => period === wholeYear);
  if (OF_YEAR.test(header)) return only((period) => period === wholeYear);
  return OF_PERIOD.test(header) ? only((period) => period !== wholeYear && period !== PROJECT) : undefined;
}
