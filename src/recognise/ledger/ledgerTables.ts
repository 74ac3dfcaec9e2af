import type { EntryType } from "../../domain/ledger/entryType";
import { periodName, WHOLE_YEAR } from "../../domain/amount/period";
import type { Period } from "../../domain/amount/months";
import { AS_PRINTED } from "../../domain/amount/sign";
import { computedCell } from "../../domain/table/computedCell";
import type { Column, ColumnRole, Row, Table, TableKind } from "../../domain/table/table";
import { LEDGER_TABLE } from "../../texts/ledgerTableTexts";
import type { Ledger, LedgerAmount } from "./interpretLedger";
import { kronor } from "./kronor";
import { ledgerFigureSum } from "./ledgerFigure";

interface Slice {
  readonly role: ColumnRole;
  readonly header: string;
  readonly type: EntryType;
  readonly year: number;
  readonly months: Period;
}

type LedgerTable = Omit<Table, "id">;

/**
 * The driftsammandrag of a ledger: the period's outcome against its budget and the year before, and, where there is a
 * forecast, the forecast for the year against budget and closing, with cost and income. Amounts in kronor; + is surplus.
 * The reported period ends with the last month that has an outcome.
 *
 * @example ledgerTables(ledger, source).map((table) => table.kind) // ["driftsammandrag-period", "driftsammandrag-prognos"]
 */
export function ledgerTables(ledger: Ledger, source: Table["source"]): LedgerTable[] {
  const outcomes = ledger.parts.filter((part) => part.type === "utfall").map((part) => part.period);
  if (outcomes.length === 0) return planTables(ledger, source);
  const last = outcomes.reduce((latest, period) => Math.max(latest, period));
  const year = Math.floor(last / 100);
  const months = { from: 1, to: last % 100 };
  const heading = LEDGER_TABLE.heading(periodName(months), year);
  const period = present(periodSlices(year, months), ledger);
  const forecast = present(forecastSlices(year), ledger);
  const isAhead = forecast.some(({ role }) => role === "prognos");
  return [
    tableOf(ledger, source, { kind: "driftsammandrag-period", heading, slices: period, withParts: false }),
    ...(isAhead
      ? [tableOf(ledger, source, { kind: "driftsammandrag-prognos", heading, slices: forecast, withParts: true })]
      : []),
  ];
}

/** A ledger without outcomes: its budget by year, or its forecast beside that. */
function planTables(ledger: Ledger, source: Table["source"]): LedgerTable[] {
  const years = [...new Set(ledger.parts.map(({ period }) => Math.floor(period / 100)))].sort((a, b) => a - b);
  const [first] = years;
  if (first === undefined) return [];
  const isForecast = ledger.parts.some(({ type }) => type === "prognos");
  const slices = isForecast ? forecastSlices(years.at(-1) ?? first) : years.map((year) => budgetSlice(year, first));
  const heading = LEDGER_TABLE.heading(periodName(WHOLE_YEAR), first);
  const kind = isForecast ? "driftsammandrag-prognos" : "driftsammandrag-budget-plan";
  return [tableOf(ledger, source, { kind, heading, slices: present(slices, ledger), withParts: true })];
}

function budgetSlice(year: number, first: number): Slice {
  const role = year === first ? "budget" : "plan";
  return { role, header: LEDGER_TABLE.budget(year), type: "budget", year, months: WHOLE_YEAR };
}

function periodSlices(year: number, months: Period): Slice[] {
  const name = periodName(months);
  return [
    { role: "utfall", header: LEDGER_TABLE.actual(name, year), type: "utfall", year, months },
    { role: "budget", header: LEDGER_TABLE.periodBudget(name, year), type: "budget", year, months },
    { role: "foregaende", header: LEDGER_TABLE.previous, type: "utfall", year: year - 1, months },
  ];
}

function forecastSlices(year: number): Slice[] {
  const months = WHOLE_YEAR;
  return [
    { role: "prognos", header: LEDGER_TABLE.forecast, type: "prognos", year, months },
    { role: "budget", header: LEDGER_TABLE.budget(year), type: "budget", year, months },
    { role: "bokslut", header: LEDGER_TABLE.closing(year - 1), type: "utfall", year: year - 1, months },
  ];
}

/** One of the tables: its columns, and whether its sum is divided into cost and income. */
interface Plan {
  readonly kind: TableKind;
  readonly heading: string;
  readonly slices: readonly Slice[];
  readonly withParts: boolean;
}

function tableOf(ledger: Ledger, source: Table["source"], { kind, heading, slices, withParts }: Plan): LedgerTable {
  const signs = [...new Set(ledger.proof.types.map(({ sign }) => sign))];
  const lines: Line[] = [
    ...areaLines(ledger),
    { role: "summa", label: LEDGER_TABLE.sum, amounts: ledger.amountsOf(null), value: net },
    ...(withParts
      ? ([
          {
            role: "varav-kostnader",
            label: LEDGER_TABLE.costs,
            amounts: ledger.amountsOf(null),
            value: ({ cost }: LedgerAmount) => cost,
          },
          {
            role: "varav-intakter",
            label: LEDGER_TABLE.incomes,
            amounts: ledger.amountsOf(null),
            value: ({ income }: LedgerAmount) => income,
          },
        ] as const)
      : []),
  ];
  return {
    kind,
    heading,
    unit: "kr",
    source,
    columns: slices.map(columnOf),
    rows: lines.map((line) => rowOf(line, slices, source)),
    convention: {
      formulas: AS_PRINTED,
      kind: "resultat",
      basis: "inferred",
      evidence: signs.map((sign) => ({ code: "ledgerSign", values: { sign } })),
    },
    footnotes: [],
  };
}

/** A row, and what of the ledger it adds up. */
interface Line {
  readonly role: "post" | "summa" | "varav-kostnader" | "varav-intakter";
  readonly label: string;
  readonly amounts: Iterable<LedgerAmount>;
  readonly value: (amount: LedgerAmount) => number;
}

/** A row per verksamhetsområde that has any part. */
function areaLines({ operations, parts, amountsOf }: Ledger): Line[] {
  const used = new Set(parts.map(({ operation }) => operation));
  return operations
    .filter((operation) => used.has(operation))
    .map((operation) => ({ role: "post", label: operation, amounts: amountsOf(operation), value: net }));
}

function rowOf({ role, label, amounts, value }: Line, slices: readonly Slice[], source: Table["source"]): Row {
  const amountKind = role === "varav-kostnader" ? "kostnad" : role === "varav-intakter" ? "intakt" : "resultat";
  const isWhole = role === "post" || role === "summa";
  const sums = slices.map((slice) => ({ slice, sum: ledgerFigureSum(value) }));
  for (const amount of amounts) {
    if (!isWhole && value(amount) === 0) continue;
    for (const { slice, sum } of sums) if (isIn(slice, amount)) sum.add(amount);
  }
  const cells = sums.map(({ slice: { type, year, months }, sum }) => {
    const span = { from: year * 100 + months.from, to: year * 100 + months.to };
    const cell = computedCell(kronor(sum.total()), 2);
    const figure = sum.figure({ file: source.file, sheet: source.sheet, type, ...span });
    return figure === null ? cell : { ...cell, ledger: figure };
  });
  return { label, role, parent: isWhole ? null : LEDGER_TABLE.sum, amountKind, cells };
}

function net(part: LedgerAmount): number {
  return part.income - part.cost;
}

/** Only columns that the ledger has entries for: a year that was not exported is not a year of zeros. */
function present(slices: readonly Slice[], ledger: Ledger): Slice[] {
  return slices.filter((slice) => ledger.parts.some((part) => isIn(slice, part)));
}

function isIn({ type, year, months }: Slice, part: Pick<LedgerAmount, "type" | "period">): boolean {
  const month = part.period % 100;
  return part.type === type && Math.floor(part.period / 100) === year && month >= months.from && month <= months.to;
}

function columnOf({ role, header, year, months }: Slice): Column {
  return { header, role, period: periodName(months), year, measure: null, calculated: false };
}
