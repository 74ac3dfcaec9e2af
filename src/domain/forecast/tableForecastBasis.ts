import { periodIn } from "../amount/period";
import type { ForecastOperation, ForecastBasis, SideAmounts } from "./forecastBasis";
import { nameKey } from "../table/nameKey";
import type { Column, Row, RowRole, Table } from "../table/table";
import { inUnit, type Unit } from "../amount/unit";

const KINDS: ReadonlySet<Table["kind"]> = new Set(["driftsammandrag-period", "driftsammandrag-prognos"]);

/**
 * The gross figures behind a forecast, gathered from the driftsammandrag of one workbook: operations that are split into
 * costs and income, over the tables for the period and for the year. Null where no operation is split or no period's outcome
 * is given. Areas of their own go before a split of the total alone.
 *
 * @example tableForecastBasis("a.xlsx", tables)?.operations[0]?.cost // { actual: 2870, periodBudget: 2900, … }
 */
export function tableForecastBasis(file: string, all: readonly Table[]): ForecastBasis | null {
  const tables = all.filter(({ kind }) => KINDS.has(kind));
  const outcome = tables.flatMap(({ columns }) => columns).find(isOutcome);
  const month = periodIn(outcome?.period ?? "")?.to;
  const year = outcome?.year;
  if (outcome === undefined || month === undefined || year == null) return null;
  const unit = tables[0]?.unit ?? null;
  const split = tables.flatMap(({ rows }) => rows.filter((row) => parts(rows, row) !== null));
  const posts = split.filter(({ role }) => role === "post");
  const names = [...new Map((posts.length > 0 ? posts : split).map(({ label }) => [nameKey(label), label])).values()];
  const operations = names.map((operation): ForecastOperation => ({
    operation,
    cost: amounts(tables, operation, "varav-kostnader", year, unit),
    income: amounts(tables, operation, "varav-intakter", year, unit),
  }));
  const known = operations.filter(({ cost, income }) => cost.actual !== null && income.actual !== null);
  return known.length === 0 ? null : { file, unit, year, month, operations: known };
}

function isOutcome({ role, period, measure }: Column): boolean {
  const months = periodIn(period);
  return role === "utfall" && measure === null && months !== null && months.from === 1 && months.to < 12;
}

/** Which column holds which amount. */
const ROLE_OF: Readonly<Record<keyof SideAmounts, (column: Column, year: number) => boolean>> = {
  actual: (column) => isOutcome(column),
  periodBudget: ({ role, period }) => role === "budget" && period !== "" && period !== "helår",
  yearBudget: ({ role, period, year }, own) => role === "budget" && period === "helår" && year === own,
  previousYear: ({ role, year }, own) => role === "bokslut" && year === own - 1,
  previousPeriod: ({ role, period }) => role === "foregaende" && period !== "helår",
  given: ({ role }) => role === "prognos",
};

function amounts(
  tables: readonly Table[],
  operation: string,
  role: "varav-kostnader" | "varav-intakter",
  year: number,
  unit: Unit | null,
): SideAmounts {
  const find = (name: keyof SideAmounts): number | null => {
    for (const { columns, rows, unit: own } of tables) {
      const owner = rows.find((row) => nameKey(row.label) === nameKey(operation) && parts(rows, row) !== null);
      const part = owner === undefined ? undefined : parts(rows, owner)?.[role];
      const index = columns.findIndex((column) => column.measure === null && ROLE_OF[name](column, year));
      const value = part?.cells[index]?.value;
      // Some workbooks write costs with a minus: what is forecast is their size.
      if (value != null) return Math.abs(inUnit(value, own, unit));
    }
    return null;
  };
  return {
    actual: find("actual"),
    periodBudget: find("periodBudget"),
    yearBudget: find("yearBudget"),
    previousPeriod: find("previousPeriod"),
    previousYear: find("previousYear"),
    given: find("given"),
  };
}

function parts(rows: readonly Row[], owner: Row): Readonly<Record<"varav-kostnader" | "varav-intakter", Row>> | null {
  if (owner.role !== "post" && owner.role !== "summa") return null;
  const part = (role: RowRole) => rows.find((row) => row.role === role && row.parent === owner.label);
  const [cost, income] = [part("varav-kostnader"), part("varav-intakter")];
  return cost === undefined || income === undefined ? null : { "varav-kostnader": cost, "varav-intakter": income };
}
