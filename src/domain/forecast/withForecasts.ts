import { subtract, sum } from "../amount/amount";
import { comparisons } from "../table/comparison";
import { deviation } from "../amount/deviation";
import type { ForecastBasis } from "./forecastBasis";
import type { OperationHelp, ForecastHelp } from "./forecastHelp";
import { computedCell } from "../table/computedCell";
import { nameKey } from "../table/nameKey";
import { sumRows } from "../table/sumRows";
import type { Column, Row, RowRole, Table } from "../table/table";
import { inUnit } from "../amount/unit";
import type { TableNote } from "../table/tableNote";
import { deviationRule } from "../table/deviationRule";
import { withDeviations } from "../table/withDeviations";

/**
 * A workbook's tables with the chosen forecasts written into its driftsammandrag: operations, their costs and incomes, the
 * sums that add them and the deviations; the method stands below the table. A workbook without a forecast gets a table
 * for it. Where only the total is split into costs and incomes its operations keep theirs, and so does the total.
 *
 * @example withForecasts(tables, help).find(({ kind }) => kind === "driftsammandrag-prognos")?.notes
 * // [{ code: "forecast", values: { choice: "linear", operations: ["Stab och ledning"] } }]
 */
export function withForecasts(tables: readonly Table[], help: ForecastHelp): Table[] {
  const like = tables.find(({ kind }) => kind.startsWith("driftsammandrag"));
  if (like === undefined || !help.operations.some(({ isChosen }) => isChosen)) return [...tables];
  const isAhead = (table: Table) =>
    table.kind === "driftsammandrag-prognos" && table.columns.some((column) => forecasts(column));
  if (tables.some(isAhead)) return tables.map((table) => (isAhead(table) ? rewritten(table, help) : table));
  return [...tables, forecastTable(like, help)];
}

/** How the forecast was made, for the operations of a table. */
export function forecastNotes({ operations }: Pick<ForecastHelp, "operations">): TableNote[] {
  const choices = [...new Set(operations.flatMap(({ choice, isChosen }) => (isChosen ? [choice] : [])))];
  const used = choices.map((choice): TableNote => {
    const names = operations
      .filter((operation) => operation.isChosen && operation.choice === choice)
      .map(({ operation }) => operation);
    return { code: "forecast", values: { choice, operations: names.length === operations.length ? null : names } };
  });
  const unused = operations.flatMap(({ operation, choice, isChosen, lacking }): TableNote[] => {
    if (choice === "given" || isChosen) return [];
    const missing = choice === "manual" ? [] : lacking[choice];
    return [{ code: "forecastUnused", values: { choice, operation, missing } }];
  });
  return [...used, ...unused];
}

function forecasts({ role, measure }: Column): boolean {
  return role === "prognos" && measure === null;
}

function rewritten(table: Table, help: ForecastHelp): Table {
  const column = table.columns.findIndex(forecasts);
  const operationOf = new Map(help.operations.map((operation) => [nameKey(operation.operation), operation]));
  const ownerOf = (row: Row) => (row.role === "post" ? row.label : (row.parent ?? ""));
  const posts = table.rows.filter(({ role }) => role === "post");
  if (!posts.some(({ label }) => operationOf.get(nameKey(label))?.isChosen === true)) return table;
  const amounts = table.rows.map((row): number | null => {
    const operation = operationOf.get(nameKey(ownerOf(row)));
    const now = row.cells[column]?.value ?? null;
    if (operation?.isChosen !== true) return now;
    const side = sideOf(row);
    if (side !== null) return signedLike(now, inUnitOf(table, help, operation.chosen[side]));
    return row.role === "post" ? netOf(row, inUnitOf(table, help, operation.chosen.net)) : now;
  });
  for (const { index, candidates } of sumRows(table.rows)) {
    const before = table.rows[index]?.cells[column]?.value ?? null;
    const addends = candidates.find((set) => foots(table, column, set, before));
    if (addends !== undefined) amounts[index] = sum(addends.map((row) => amounts[row] ?? 0));
  }
  const known = posts.every(({ label }) => operationOf.get(nameKey(label))?.chosen.net != null);
  table.rows.forEach((row, index) => {
    const side = sideOf(row);
    const owner = table.rows.find(({ label }) => label === row.parent);
    if (side === null || owner?.role !== "summa") return;
    const all = posts.flatMap(({ label }) => operationOf.get(nameKey(label))?.chosen[side] ?? []);
    amounts[index] = known ? signedLike(amounts[index] ?? null, inUnitOf(table, help, sum(all))) : null;
  });
  const rows = table.rows.map((row, index) => withAmount(table, row, column, amounts[index] ?? null));
  return { ...table, rows, notes: [...(table.notes ?? []), ...forecastNotes(help)] };
}

/** A row with another forecast; its deviations follow. */
function withAmount(table: Table, row: Row, column: number, amount: number | null): Row {
  if (amount === (row.cells[column]?.value ?? null)) return row;
  const cells = row.cells.with(column, computedCell(amount, null));
  for (const pair of comparisons(table.columns)) {
    const budget = cells[pair.budget]?.value;
    if (pair.actual !== column || pair.deviation === null) continue;
    const rule = deviationRule(table, row, pair);
    cells[pair.deviation] = computedCell(
      amount === null || budget == null || rule === null ? null : deviation(amount, budget, rule),
      null,
    );
  }
  return { ...row, cells };
}

/** The table a workbook without a forecast gets: net by operation, their sum, and its costs and incomes. */
function forecastTable(like: Table, help: ForecastHelp): Table {
  const column = (role: Column["role"], header: string, year: number): Column => ({
    header,
    role,
    period: "helår",
    year,
    measure: null,
    calculated: false,
  });
  const columns = [
    column("prognos", "Prognos helår", help.year),
    column("budget", `Budget ${help.year}`, help.year),
    column("bokslut", `Bokslut ${help.year - 1}`, help.year - 1),
  ];
  const { kind } = like.convention;
  const sides = (pick: (operation: OperationHelp) => readonly (number | null)[]): (number | null)[][] =>
    help.operations.map((operation) => [...pick(operation)]);
  const cost = sides(({ chosen, cost }) => [chosen.cost, cost.yearBudget, cost.previousYear]);
  const income = sides(({ chosen, income }) => [chosen.income, income.yearBudget, income.previousYear]);
  const net = cost.map((row, operation) =>
    row.map((value, index) => difference(kind, income[operation]?.[index] ?? null, value)),
  );
  const total = (rows: readonly (readonly (number | null)[])[]): (number | null)[] =>
    columns.map((_, index) => {
      const values = rows.flatMap((row) => row[index] ?? []);
      return values.length === rows.length ? sum(values) : null;
    });
  const row = (role: RowRole, label: string, parent: string | null, values: readonly (number | null)[]): Row => ({
    label,
    role,
    parent,
    amountKind: role === "varav-kostnader" ? "kostnad" : role === "varav-intakter" ? "intakt" : kind,
    cells: values.map((value) => computedCell(inUnitOf(like, help, value), null)),
  });
  const [first] = help.operations;
  const rows =
    help.operations.length === 1 && first !== undefined
      ? [row("post", first.operation, null, net[0] ?? [])]
      : [
          ...help.operations.map(({ operation }, index) => row("post", operation, null, net[index] ?? [])),
          row("summa", "Summa", null, total(net)),
        ];
  const owner = rows.at(-1)?.label ?? null;
  return withDeviations({
    ...like,
    id: `${like.id}-prognos`,
    kind: "driftsammandrag-prognos",
    heading: `Prognos för helår ${help.year}`,
    columns,
    rows: [
      ...rows,
      row("varav-kostnader", "varav kostnader", owner, total(cost)),
      row("varav-intakter", "varav intäkter", owner, total(income)),
    ],
    footnotes: [],
    notes: forecastNotes(help),
  });
}

function difference(kind: Table["convention"]["kind"], income: number | null, cost: number | null): number | null {
  if (income === null || cost === null) return null;
  return kind === "nettokostnad" ? subtract(cost, income) : subtract(income, cost);
}

/** A net forecast, + surplus, with the sign of the row. */
function netOf(row: Row, surplus: number | null): number | null {
  return surplus !== null && row.amountKind === "nettokostnad" ? subtract(0, surplus) : surplus;
}

function sideOf({ role }: Row): "cost" | "income" | null {
  return role === "varav-kostnader" ? "cost" : role === "varav-intakter" ? "income" : null;
}

function signedLike(now: number | null, size: number | null): number | null {
  return size !== null && now !== null && now < 0 ? subtract(0, size) : size;
}

function inUnitOf(table: Table, { unit }: Pick<ForecastBasis, "unit">, value: number | null): number | null {
  return value === null ? null : inUnit(value, unit, table.unit);
}

/** As printed: rounded figures need not add up to the last digit. */
function foots({ rows }: Table, column: number, set: readonly number[], total: number | null): boolean {
  const unit = 10 ** -(rows[set[0] ?? 0]?.cells[column]?.decimals ?? 0);
  const added = sum(set.map((row) => rows[row]?.cells[column]?.value ?? 0));
  return total !== null && Math.abs(subtract(added, total)) <= (unit * (set.length + 1)) / 2;
}
