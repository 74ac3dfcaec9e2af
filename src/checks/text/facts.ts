import { favourableFormula, isRowSignKnown } from "../../domain/table/signKnown";
import { MONEY_KINDS, type Column, type Row, type Table, type TableCell } from "../../domain/table/table";
import { convertUnit, type Unit } from "../../domain/amount/unit";
import { isMoneyUnit, type TextAmount } from "./amounts";
import type { SubjectRow } from "./subjectRows";
import type { Fact } from "./textFinding";

/** The figures of some rows, column by column. */
export function factsOf(rows: readonly SubjectRow[]): Fact[] {
  return rows.flatMap((subject) =>
    subject.table.columns.flatMap((column, at): Fact[] => {
      const cell = subject.row.cells[at];
      const value = column.role === "malvarde" ? targetValue(cell) : cell?.value;
      return column.role !== "status" && cell !== undefined && value != null
        ? [{ ...subject, column, cell: { ...cell, value } }]
        : [];
    }),
  );
}

/** The figure of a target, with or without an operator. */
function targetValue(cell: TableCell | undefined): number | null {
  const target = cell?.target;
  if (target?.kind === "combined") return target.level.value;
  return target?.kind === "limit" || target?.kind === "number" ? target.value : (cell?.value ?? null);
}

/** A text's amount in the unit of a fact, and its last place; null when they count different things. */
export function inUnitOf(amount: TextAmount, { table, row, cell }: Fact): { value: number; place: number } | null {
  const { value, place, unit } = amount;
  const isMoney = MONEY_KINDS.has(table.kind);
  if (isMoneyUnit(unit)) {
    const own = isMoney ? table.unit : unitOf(row);
    return own === null ? null : { value: convertUnit(value, unit, own), place: convertUnit(place, unit, own) };
  }
  if (isMoney) return null;
  const isShare = row.unit === "%" || cell.unit === "%";
  if (unit === "%") return isShare ? { value, place } : null;
  // A bare number beside a share counts something.
  return unit === "procentenheter" || isShare ? null : { value, place };
}

/** The unit of a row that holds money in a table that counts, `Kostnad per plats, kr`; null for all others. */
export function unitOf({ unit }: Row): Unit | null {
  return unit === "kr" || unit === "tkr" || unit === "mnkr" ? unit : null;
}

/** So many figures of a column with a decimal show that the others, 15 among 15,3, have it too. */
const SHOWS_DECIMAL = 2;

/**
 * The unit a fact is rounded to: what it is written with, or what other amounts in its column are; that of a calculated
 * figure is its row's coarsest.
 */
export function placeOf({ cell, row, table, column }: Fact): number {
  const own = cell.decimals ?? Math.min(...row.cells.flatMap((one) => one.decimals ?? []));
  const beside = cell.decimals === undefined || !MONEY_KINDS.has(table.kind) ? 0 : columnDecimals(table, column);
  return 10 ** -Math.max(Number.isFinite(own) ? own : 0, beside);
}

function columnDecimals({ columns, rows }: Table, column: Column): number {
  const at = columns.indexOf(column);
  const finest = rows.flatMap(({ cells }) => cells[at]?.decimals ?? []).sort((a, b) => b - a);
  return finest[SHOWS_DECIMAL - 1] ?? 0;
}

/** How a fact's sign is read: 1 where plus is favourable, −1 where it is not, 0 where nobody knows. */
export function orientation({ table, row, column }: Fact): 1 | 0 | -1 {
  if (!isRowSignKnown(table, row)) return 0;
  const { formulas } = table.convention;
  if (column.role === "avvikelse")
    return formulas[row.amountKind] === favourableFormula(table.convention, row.amountKind) ? 1 : -1;
  return row.amountKind === "nettokostnad" || row.amountKind === "kostnad" ? -1 : 1;
}

/** Costs and income of one subject, when a clause speaks of them; otherwise its net. */
export function ofKind(all: readonly SubjectRow[], clause: string): readonly SubjectRow[] {
  // "Stadsarkivet" alone is the archive, not its cases; "ärenden hos Stadsarkivet" are its cases alone.
  const cases = all.filter(({ row }) => /ärende/iu.test(row.label));
  const isOfCases = /ärende/iu.test(clause);
  const rows = isOfCases && cases.length > 0 ? cases : all.filter((one) => isOfCases || !cases.includes(one));
  const isAbout = (kind: "kostnad" | "intakt") =>
    (kind === "kostnad" ? /(?<!netto)(?<!\p{L})kostnad/iu : /intäkt/iu).test(clause) || /omsättning/iu.test(clause);
  const parts = rows.filter(
    ({ row }) => (isOf(row, "kostnad") && isAbout("kostnad")) || (isOf(row, "intakt") && isAbout("intakt")),
  );
  const speaksOfParts = isAbout("kostnad") || isAbout("intakt");
  const isMoney = (table: Table) => MONEY_KINDS.has(table.kind);
  return speaksOfParts
    ? [...parts, ...rows.filter(({ table }) => !isMoney(table))]
    : rows.filter(({ table, row }) => !isMoney(table) || (!isOf(row, "kostnad") && !isOf(row, "intakt")));
}

/** Whether a row holds costs, or income, with or without the sign that they have in the net. */
function isOf({ amountKind, role }: Row, kind: "kostnad" | "intakt"): boolean {
  return amountKind === kind || role === (kind === "kostnad" ? "varav-kostnader" : "varav-intakter");
}
