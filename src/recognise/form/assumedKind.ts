import type { Reason } from "../../domain/table/reason";
import type { Recognized } from "../../domain/table/recognition";
import type { Column, ColumnRole, TableKind } from "../../domain/table/table";
import { rowUnit } from "../lexicon/rowUnit";

/** Why a table that no words tell of is read as it is. */
export const BY_FORM: readonly Reason[] = [{ code: "knownByForm", values: {} }];

/** Roles whose figures may be amounts. */
const AMOUNTS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...(["utfall", "budget", "prognos", "avvikelse", "foregaende", "bokslut", "plan"] as const),
]);
const MONEY = new Set(["kr", "tkr", "mnkr"]);

/**
 * The kind whose columns are most like these, for a table of figures whose words say nothing of what it is: volumes
 * where most rows name a unit that is not money, else amounts. Null where no column holds amounts.
 *
 * @example assumedKind(columns of "Bokslut | Avvikelse", ["Norra nämnden", "Södra nämnden"])?.value // "driftsammandrag-period"
 */
export function assumedKind(columns: readonly Column[], labels: readonly string[]): Recognized<TableKind> | null {
  if (!columns.some(({ role }) => AMOUNTS.has(role)) || columns.some(({ role }) => !AMOUNTS.has(role))) return null;
  const counted = labels.filter((label) => !MONEY.has(rowUnit(label) ?? "kr"));
  const value = counted.length * 2 > labels.length ? "volym" : moneyKind(columns);
  return { value, certainty: "antagen", reasons: BY_FORM };
}

function moneyKind(columns: readonly Column[]): TableKind {
  const has = (role: ColumnRole) => columns.some((column) => column.role === role);
  if (has("prognos")) return "driftsammandrag-prognos";
  if (has("utfall") && !has("plan")) return "driftsammandrag-period";
  return has("plan") || has("budget") ? "driftsammandrag-budget-plan" : "driftsammandrag-period";
}
