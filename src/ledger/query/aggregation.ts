import type { LedgerShape, NoAggregation, ShapeAmount } from "../../domain/ledger/ledgerShape";
import { amountSql, blankSql, type ColumnForm } from "./amountSql";

/** A statement, or why there is none. */
type Aggregation = { readonly ok: true; readonly sql: string } | { readonly ok: false; readonly reason: NoAggregation };

/** How the columns of a table hold their values, by name; a column that is not told may be of any kind. */
export type ColumnForms = ReadonlyMap<string, ColumnForm>;

interface Selected {
  readonly as: string;
  readonly sql: string;
  /** Sums and counts are not grouped by. */
  readonly isGrouped: boolean;
}

/** Texts of rows that may be sums or balances begin so, in lower case or not; `rowKind` says which are. */
const TELLING = ["sum", "delsum", "tot", "omslutning", "periodens ", "årets ", "Årets ", "ing", "inn", "ib", "opening", "primo", "utg", "ub", "closing", "ultimo"]; // prettier-ignore
const CREDIT = "'K', 'C', 'H'";

/**
 * The sums of a ledger as one statement of SQL that DuckDB, PostgreSQL and ClickHouse all understand: a row for each account,
 * department, type and period with its number of rows, debit and credit, whose names are those of a ledger again. Rows that
 * may be sums or balances keep their text, and rows without an amount are told apart, so that the reader of the result leaves
 * them out as it does in the ledger itself.
 *
 * @param table as it is to stand in the statement
 * @example aggregation(shape, '"huvudbok"') // { ok: true, sql: 'SELECT "Konto" AS "konto", … GROUP BY …' }
 */
export function aggregation(shape: LedgerShape, table: string, forms: ColumnForms = new Map()): Aggregation {
  const { debit, credit, amounts, dot } = shape;
  if (dot === "unknown") return { ok: false, reason: "dots" };
  if (amounts.some(({ isOfMonth }) => !isOfMonth)) return { ok: false, reason: "spans" };
  if (shape.period !== null && amounts.some(({ year }) => year !== null)) return { ok: false, reason: "years" };
  if (namesOf(shape).some((name) => /["\\]/u.test(name))) return { ok: false, reason: "names" };
  const parts =
    debit !== null && credit !== null
      ? [statement([...keys(shape, null), ...sides(shape, debit, credit, forms)], table, shape)]
      : amounts.map((amount) => {
          const isOne = amounts.length === 1;
          const own = isOne ? [] : [ownRows(amounts.slice(0, amounts.indexOf(amount)), forms)];
          const selected = [...keys(shape, isOne ? null : amount), ...own, ...signed(shape, amount, forms, isOne)];
          const where = isOne ? "" : `\nWHERE NOT (${blankSql(quoted(amount.name), forms.get(amount.name))})`;
          return statement(selected, table, shape, where);
        });
  return { ok: true, sql: parts.join("\nUNION ALL\n") };
}

function statement(selected: readonly Selected[], table: string, shape: LedgerShape, where = ""): string {
  const style = styleFor(shape);
  const columns = selected.map(({ as, sql }) => `${sql} AS ${quoted(style(as))}`);
  const grouped = selected.filter(({ isGrouped }) => isGrouped).map(({ sql }) => sql);
  return `SELECT\n  ${columns.join(",\n  ")}\nFROM ${table}${where}\nGROUP BY ${[...new Set(grouped)].join(", ")}`;
}

/** What the sums are by. */
function keys(shape: LedgerShape, typed: ShapeAmount | null): Selected[] {
  const { account, dimension, department, departmentName, year, period, type, text, accounts } = shape;
  const column = (as: string, name: string | null): Selected[] =>
    name === null ? [] : [{ as, sql: quoted(name), isGrouped: true }];
  const [amount = null] = typed === null ? shape.amounts : [typed];
  const ownType = typed?.type ?? shape.amounts[0]?.type ?? null;
  return [
    ...column(accounts === "arts" ? "art" : "konto", account),
    ...column(dimension ?? "ansvar", department),
    ...(departmentName === null || department === null
      ? []
      : [{ as: `${dimension ?? "ansvar"}namn`, sql: `MAX(${quoted(departmentName)})`, isGrouped: false }]),
    ...(type === null || (typed !== null && typed.type !== null)
      ? [{ as: typed === null ? "typ" : "beloppstyp", sql: `'${ownType ?? shape.defaultType}'`, isGrouped: false }]
      : column(typed === null ? "typ" : "beloppstyp", type)),
    ...column("ar", year),
    ...(period === null
      ? [{ as: "period", sql: timeOf(amount, year !== null), isGrouped: false }]
      : [{ as: "period", sql: monthSql(quoted(period), shape.periodForm), isGrouped: true }]),
    ...(text === null ? [] : [{ as: "text", sql: tellingSql(quoted(text)), isGrouped: true }]),
    { as: "rader", sql: "COUNT(*)", isGrouped: false },
  ];
}

/** Rows of which no amount before this one has been told. */
function ownRows(before: readonly ShapeAmount[], forms: ColumnForms): Selected {
  const blank = before.map(({ name }) => blankSql(quoted(name), forms.get(name))).join(" AND ");
  const sql = blank === "" ? "COUNT(*)" : `SUM(CASE WHEN ${blank} THEN 1 ELSE 0 END)`;
  return { as: "egna_rader", sql, isGrouped: false };
}

/** The time that the name of an amount's column tells. */
function timeOf(amount: ShapeAmount | null, hasYear: boolean): string {
  const month = amount?.month ?? 12;
  return String(hasYear || amount?.year == null ? month : amount.year * 100 + month);
}

function monthSql(column: string, form: LedgerShape["periodForm"]): string {
  return form === "whole" ? column : `SUBSTRING(CAST(${column} AS VARCHAR), 1, ${form === "day" ? 7 : 6})`;
}

function tellingSql(column: string): string {
  const may = TELLING.map((start) => `LOWER(${column}) LIKE '${start}%'`).join(" OR ");
  return `CASE WHEN ${may} THEN ${column} ELSE '' END`;
}

/** Debit and credit columns of their own; a blank one is none. */
function sides(shape: LedgerShape, debit: string, credit: string, forms: ColumnForms): Selected[] {
  const sum = (as: string, name: string): Selected => ({ as, sql: `SUM(${amountSql(quoted(name), shape, forms.get(name))})`, isGrouped: false }); // prettier-ignore
  const mark = shape.accounts === null ? [] : [{ as: "bilagsnr", sql: "''", isGrouped: false }];
  return [sum("debet", debit), sum("kredit", credit), ...mark];
}

/** A column of signed amounts: what is above and below nothing, and both together, which says that the sign is the ledger's own. */
function signed(shape: LedgerShape, { name }: ShapeAmount, forms: ColumnForms, hasBlanks: boolean): Selected[] {
  const plain = amountSql(quoted(name), shape, forms.get(name));
  const { side, isCreditTurned } = shape;
  const amount =
    side === null || !isCreditTurned
      ? plain
      : `CASE WHEN UPPER(SUBSTRING(${quoted(side)}, 1, 1)) IN (${CREDIT}) THEN -(${plain}) ELSE ${plain} END`;
  const sum = (as: string, sql: string): Selected => ({ as, sql: `SUM(${sql})`, isGrouped: false });
  const blank = `CASE WHEN ${blankSql(quoted(name), forms.get(name))} THEN 1 ELSE 0 END`;
  return [
    sum("debet", `CASE WHEN ${amount} > 0 THEN ${amount} ELSE 0 END`),
    sum("kredit", `CASE WHEN ${amount} < 0 THEN -(${amount}) ELSE 0 END`),
    sum(shape.accounts === null ? "belopp" : "belop", amount),
    ...(hasBlanks ? [{ as: "utan_belopp", sql: blank, isGrouped: true }] : []),
  ];
}

/** @example quoted("Konto") // "\"Konto\"" */
export function quoted(name: string): string {
  return `"${name}"`;
}

function namesOf(shape: LedgerShape): string[] {
  const { account, department, departmentName, period, year, type, debit, credit, side, text, amounts } = shape;
  const all = [account, department, departmentName, period, year, type, debit, credit, side, text];
  return [...all, ...amounts.map(({ name }) => name)].filter((name) => name !== null);
}

/** ClickHouse takes a name that is given in the statement for the column of the same name: ours differ from the table's. */
function styleFor(shape: LedgerShape): (name: string) => string {
  const names = new Set(namesOf(shape));
  const styles = [(name: string) => name, (name: string) => name.toUpperCase(), (name: string) => name[0]!.toUpperCase() + name.slice(1)]; // prettier-ignore
  const ours = ["rader", "debet", "kredit", "belopp", "belop", "text", "period", "typ", "utan_belopp"];
  return styles.find((style) => ours.every((name) => !names.has(style(name)))) ?? styles[0]!;
}
