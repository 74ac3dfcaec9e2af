import { FAVOURABLE } from "../../domain/amount/sign";
import type { CounterReason } from "../../domain/table/counterReason";
import type { Evidence } from "../../domain/table/reason";
import type { Recognition } from "../../domain/table/recognition";
import { MONEY_KINDS, type Convention, type Row, type Table, type TableCell } from "../../domain/table/table";
import { labelKey } from "../../domain/table/tableShape";
import { totalRow } from "../../domain/table/totalRow";
import { inUnit } from "../../domain/amount/unit";
import { withAgainst } from "../against/withAgainst";
import { leaningOf, mainSign, netColumns, ownRows } from "../sign/leaning";
import { OPPOSITE, isNetKind, type NetKind } from "../sign/netKind";
import { isShownByFigures, recognizeConvention } from "../sign/recognizeConvention";

/** What another table says of this one's signs. */
interface Told {
  readonly kind: NetKind;
  readonly evidence: Evidence;
}

/**
 * Tables whose own figures do not show what plus means take it from the others of the workbook: from the one with the
 * same sum, else from one with the same rows, else from all that know where these agree. Names alone give way to
 * the same sum; what the user has chosen is never changed, and tells the others.
 *
 * @example withSiblingSigns([nettokostnader, sameSumWithDeviations])[0]?.convention.kind // "nettokostnad"
 */
export function withSiblingSigns(tables: readonly Table[]): Table[] {
  const isOpen = (table: Table) => isAboutNet(table) && !isSure(table);
  if (!tables.some(isOpen)) return [...tables];
  const sure = tables.filter((table) => isAboutNet(table) && isSure(table));
  const sums = new Map(sure.map((table) => [table, sumOf(table)]));
  return tables.map((table) => {
    if (!isOpen(table)) return table;
    const isNamed = table.convention.basis === "inferred";
    const told = bySameSum(table, sums) ?? (isNamed ? null : (bySameRows(table, sure) ?? byAll(table, sure)));
    return told === null ? table : withKind(table, told);
  });
}

/** What was recognised of a table, with the convention that it got from the others. */
export function withConvention(recognition: Recognition, conventions: ReadonlyMap<string, Convention>): Recognition {
  const { table, convention } = recognition;
  const now = table === null ? undefined : conventions.get(table);
  if (now === undefined || convention === null || now === convention.value) return recognition;
  const { kind } = convention.value;
  const rows = recognition.rows.map((row) => (row.amountKind === kind ? { ...row, amountKind: now.kind } : row));
  const against: readonly CounterReason[] =
    convention.value.basis === "inferred" && kind !== now.kind
      ? [{ code: "namesSayOther", values: { evidence: convention.value.evidence } }]
      : (convention.against ?? []);
  return { ...recognition, convention: withAgainst(recognizeConvention(now), against), rows };
}

function isAboutNet({ kind, convention }: Table): boolean {
  return MONEY_KINDS.has(kind) && convention.kind !== "investering";
}

function isSure({ convention }: Table): boolean {
  return convention.basis === "chosen" || isShownByFigures(convention);
}

function withKind(table: Table, { kind, evidence }: Told): Table {
  const before = table.convention;
  const formulas = { ...before.formulas, [kind]: FAVOURABLE[kind] };
  const convention: Convention = { ...before, formulas, kind, basis: "inferred", evidence: [evidence] };
  const rows = table.rows.map((row) => (row.amountKind === before.kind ? { ...row, amountKind: kind } : row));
  return { ...table, convention, rows };
}

function bySameSum(table: Table, sums: ReadonlyMap<Table, Row | null>): Told | null {
  const own = sums.size === 0 ? null : sumOf(table);
  if (own === null) return null;
  for (const [other, sum] of sums) {
    const way = sum === null ? null : sameFigures(table, own, other, sum);
    if (sum === null || way === null) continue;
    const kind = netKindOf(other, sum);
    const evidence = { code: "sameSum", values: { table: nameOf(other), isTurned: way < 0 } } as const;
    if (kind !== null) return { kind: way > 0 ? kind : OPPOSITE[kind], evidence };
  }
  return null;
}

/** The total, or where there are no sums the only row that is a net. */
function sumOf({ rows, convention }: Table): Row | null {
  if (rows.some(({ role }) => role === "summa")) return rows[totalRow(rows)] ?? null;
  const nets = rows.filter(({ role, amountKind }) => role === "post" && amountKind === convention.kind);
  return nets.length === 1 ? (nets[0] ?? null) : null;
}

/** 1 where every figure of the same role and time is the same, −1 where every one has the other sign, else null. */
function sameFigures(table: Table, row: Row, other: Table, otherRow: Row): 1 | -1 | null {
  const pairs = netColumns(table.columns).flatMap((index): (readonly [number, number, number])[] => {
    const column = table.columns[index];
    const twin = other.columns.findIndex(
      ({ role, period, year, measure }) =>
        role === column?.role && period === column.period && year === column.year && measure === column.measure,
    );
    const [here, there] = [row.cells[index], otherRow.cells[twin]];
    if (here?.value == null || there?.value == null) return [];
    const grain = Math.max(grainIn(here, table, table), grainIn(there, other, table));
    return [[here.value, inUnit(there.value, other.unit, table.unit), grain]];
  });
  if (!pairs.some(([here, there, grain]) => Math.abs(here) > grain && Math.abs(there) > grain)) return null;
  const isSame = (way: 1 | -1) =>
    pairs.every(([here, there, grain]) => Math.abs(here - way * there) <= grain / 2 + 1e-9);
  if (isSame(1)) return 1;
  return isSame(-1) ? -1 : null;
}

function grainIn({ decimals }: TableCell, from: Table, to: Table): number {
  return decimals === null ? 0 : inUnit(10 ** -decimals, from.unit, to.unit);
}

/** A table of the same operations, over other months or as a forecast, is written in the same way. */
function bySameRows(table: Table, others: readonly Table[]): Told | null {
  const own = keysOf(table);
  const same = others.filter((other) => {
    const keys = keysOf(other);
    const shared = [...own].filter((key) => keys.has(key));
    return shared.length >= 2 && 2 * shared.length >= own.size;
  });
  const kind = agreed(same);
  const [first] = same;
  return kind === null || first === undefined
    ? null
    : { kind, evidence: { code: "sameRows", values: { table: nameOf(first) } } };
}

function keysOf({ rows }: Table): ReadonlySet<string> {
  return new Set(rows.flatMap(({ role, label }) => (role === "post" ? [labelKey(label)] : [])));
}

/** All tables that know agree, and the figures do not speak against it: costs with plus are no results. */
function byAll(table: Table, others: readonly Table[]): Told | null {
  const kind = agreed(others);
  const sign = mainSign(leaningOf(ownRows(table.rows, table.convention.kind), netColumns(table.columns)), 1);
  const against = kind === "resultat" ? "plus" : "minus";
  return kind === null || sign === against ? null : { kind, evidence: { code: "otherTables", values: {} } };
}

function agreed(tables: readonly Table[]): NetKind | null {
  const kinds = new Set(tables.map(({ convention }) => convention.kind));
  const [kind] = kinds;
  return kinds.size === 1 && isNetKind(kind) ? kind : null;
}

function netKindOf({ convention }: Table, { amountKind }: Row): NetKind | null {
  const kind = isNetKind(amountKind) ? amountKind : convention.kind;
  return isNetKind(kind) ? kind : null;
}

function nameOf({ heading, source }: Table): string {
  return heading === "" ? source.sheet.trim() : heading;
}
