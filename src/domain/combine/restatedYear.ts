import { restate, usableMoves, type OrganisationMap } from "./organisation";
import { labelKey } from "../table/tableShape";
import { periodName, WHOLE_YEAR } from "../amount/period";
import { areTurned } from "../table/signKnown";
import { MONEY_KINDS, type Column, type ColumnRole, type Row, type Table, type TableCell } from "../table/table";
import type { NewDepartment, TableNotes } from "../table/tableNote";
import { inUnit } from "../amount/unit";
import { computedCell } from "../table/computedCell";

/** A column of an earlier table, whose departments the map carries into those of today. */
interface EarlierColumn {
  readonly table: Table;
  readonly index: number;
}

/** Earlier outcomes that a column of today is compared with. */
const COMPARED: Readonly<
  Partial<Record<ColumnRole, { readonly role: ColumnRole; readonly from: readonly ColumnRole[] }>>
> = {
  utfall: { role: "foregaende", from: ["utfall", "foregaende"] },
  prognos: { role: "bokslut", from: ["bokslut", "utfall"] },
};

/**
 * Gives a table of amounts last year's column from an earlier workbook in the old organisation, restated by the user's
 * map. A column that the table already has figures in is left alone. Missing figures stay missing; what could not be
 * carried over is said under the table.
 *
 * @example withRestatedYear(driftAugust2022, [driftAugust2021, …], map).columns.at(-1)?.header // "Utfall jan-aug 2021, omräknat"
 */
export function withRestatedYear(table: Table, earlier: readonly Table[], map: OrganisationMap): Table {
  if (!MONEY_KINDS.has(table.kind) || usableMoves(map).length === 0) return table;
  return table.columns.reduce((done, column) => restatedBeside(done, column, earlier, map), table);
}

function restatedBeside(table: Table, column: Column, earlier: readonly Table[], map: OrganisationMap): Table {
  const compared = COMPARED[column.role];
  if (compared === undefined || column.year === null) return table;
  const wanted: Column = { ...column, role: compared.role, year: column.year - 1 };
  const own = table.columns.findIndex((other) => isSameTime(other, wanted) && other.role === wanted.role);
  if (own >= 0 && table.rows.some((row) => row.cells[own]?.value != null)) return table;
  const source = findEarlier(table, wanted, compared.from, earlier, map);
  if (source === null) return table;
  const at = own >= 0 ? own : table.columns.length;
  const { cells, ...told } = restatedCells(table, source, map);
  const title = compared.role === "bokslut" ? "Bokslut" : "Utfall";
  const file = source.table.source.file;
  const restated: Column = {
    ...wanted,
    header: `${[title, wanted.period, wanted.year].filter((part) => part !== "" && part !== "helår").join(" ")}, omräknat`,
    calculated: true,
    restated: true,
  };
  return {
    ...table,
    columns: table.columns.toSpliced(at, own >= 0 ? 1 : 0, restated),
    rows: table.rows.map((row, index) => ({
      ...row,
      cells: row.cells.toSpliced(at, own >= 0 ? 1 : 0, cells[index] ?? computedCell(null, null)),
    })),
    notes: [...(table.notes ?? []), { code: "restated", values: { column: restated.header, file, ...told } }],
    restatedFrom: [...(table.restatedFrom ?? []), { source: source.table.source, column: restated }],
  };
}

function isSameTime(a: Column, b: Column): boolean {
  return a.period === b.period && a.year === b.year && a.measure === b.measure;
}

/** The earlier column with the same time, in a table of the same kind that has departments the map carries over. */
function findEarlier(
  table: Table,
  wanted: Column,
  from: readonly ColumnRole[],
  earlier: readonly Table[],
  map: OrganisationMap,
): EarlierColumn | null {
  const old = new Set(usableMoves(map).map((move) => labelKey(move.from)));
  const wholeYear = wanted.role === "bokslut" ? { ...wanted, period: periodName(WHOLE_YEAR) } : wanted;
  for (const role of from) {
    for (const other of earlier) {
      const isSource = other.source.file !== table.source.file && (other.kind === table.kind || role === "bokslut");
      if (!isSource || !other.rows.some((row) => row.role === "post" && old.has(labelKey(row.label)))) continue;
      const index = other.columns.findIndex((column) => column.role === role && isSameTime(column, wholeYear));
      if (index >= 0) return { table: other, index };
    }
  }
  return null;
}

/** A cell per row of the table, and what was added to what. */
interface RestatedCells extends Omit<TableNotes["restated"], "column" | "file"> {
  readonly cells: readonly TableCell[];
}

function restatedCells(table: Table, source: EarlierColumn, map: OrganisationMap): RestatedCells {
  const posts = source.table.rows.filter(({ role }) => role === "post");
  const moves = usableMoves(map);
  const given = posts.flatMap((row) => {
    const amount = amountOf(row, source, table);
    return amount === null ? [] : [{ department: row.label, amount }];
  });
  const { amounts, unmapped } = restate(given, moves);
  const unknown = new Set(
    posts.filter((row) => amountOf(row, source, table) === null).flatMap((row) => newKeys(row, moves)),
  );
  const decimals = Math.max(0, ...posts.map((row) => row.cells[source.index]?.decimals ?? 0));
  const own = new Set(table.rows.filter(({ role }) => role === "post").map((row) => labelKey(row.label)));
  const cells = table.rows.map((row) => {
    if (row.role === "rubrik") return computedCell(null, null, "empty");
    if (row.role === "post") {
      const key = labelKey(row.label);
      return computedCell(unknown.has(key) ? null : (amounts.get(key) ?? null), decimals);
    }
    const total = row.role === "summa" || row.role.startsWith("varav") ? matching(row, table, source.table) : null;
    return computedCell(
      total === null ? null : amountOf(total, source, table),
      total?.cells[source.index]?.decimals ?? decimals,
    );
  });
  const targets = [...new Set(moves.flatMap(({ to }) => to.map((share) => share.to)))];
  const noted = (department: string) => ({ department, amount: amounts.get(labelKey(department)) ?? 0, decimals });
  return {
    cells,
    departments: newDepartments(new Set(given.map(({ department }) => labelKey(department))), moves),
    unmapped: unmapped.filter((department) => !own.has(labelKey(department))).map(noted),
    withoutRow: targets.filter((name) => !own.has(labelKey(name)) && amounts.has(labelKey(name))).map(noted),
  };
}

function newKeys(row: Row, moves: OrganisationMap): string[] {
  const move = moves.find(({ from }) => labelKey(from) === labelKey(row.label));
  return move === undefined ? [labelKey(row.label)] : move.to.map(({ to }) => labelKey(to));
}

/** The only sum, or the only part of its role that hangs under a sum. */
function matching(row: Row, table: Table, earlier: Table): Row | null {
  const alike = (of: Table) =>
    of.rows.filter((other) => other.role === row.role && isUnderSum(other, of) === isUnderSum(row, table));
  const there = alike(earlier);
  const isTotal = row.role === "summa" || isUnderSum(row, table);
  return isTotal && alike(table).length === 1 && there.length === 1 ? (there[0] ?? null) : null;
}

function isUnderSum(row: Row, { rows }: Table): boolean {
  return rows.some((other) => other.role === "summa" && other.label === row.parent);
}

/** An earlier row's amount in this table's unit and with its sign. */
function amountOf(row: Row, { table: earlier, index }: EarlierColumn, table: Table): number | null {
  const value = row.cells[index]?.value;
  if (value == null) return null;
  const amount = inUnit(value, earlier.unit, table.unit);
  const isTurned = row.amountKind === earlier.convention.kind && areTurned(earlier, table);
  return isTurned && amount !== 0 ? -amount : amount;
}

/** What each new department is made of, of the old departments that have figures. */
function newDepartments(keys: ReadonlySet<string>, moves: OrganisationMap): NewDepartment[] {
  const parts = new Map<string, { from: string; share: number }[]>();
  for (const { from, to } of moves) {
    if (!keys.has(labelKey(from))) continue;
    const plain = from.replace(/^[-–•\s]+/u, "");
    for (const { to: name, share } of to) parts.set(name, [...(parts.get(name) ?? []), { from: plain, share }]);
  }
  return [...parts].map(([name, all]) => ({ name, parts: all }));
}
