import type { EntryType } from "../../domain/ledger/entryType";
import { periodName, WHOLE_YEAR, type Period } from "../../domain/amount/period";
import { AS_PRINTED } from "../../domain/amount/sign";
import { computedCell } from "../../domain/table/computedCell";
import type { Column, ColumnRole, Row, Table, TableKind } from "../../domain/table/table";
import { kronor, type Ledger, type LedgerAmount } from "./interpretLedger";
import { ledgerFigure } from "./ledgerFigure";

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
  if (outcomes.length === 0) return [];
  const last = outcomes.reduce((latest, period) => Math.max(latest, period));
  const year = Math.floor(last / 100);
  const months = { from: 1, to: last % 100 };
  const name = periodName(months);
  const period: Slice[] = [
    { role: "utfall", header: `Redovisat ${name} ${year}`, type: "utfall", year, months },
    { role: "budget", header: `Budget ${name} ${year}`, type: "budget", year, months },
    { role: "foregaende", header: "Redovisat samma period föregående år", type: "utfall", year: year - 1, months },
  ];
  const forecast: Slice[] = [
    { role: "prognos", header: "Prognos helår", type: "prognos", year, months: WHOLE_YEAR },
    { role: "budget", header: `Budget ${year}`, type: "budget", year, months: WHOLE_YEAR },
    { role: "bokslut", header: `Bokslut ${year - 1}`, type: "utfall", year: year - 1, months: WHOLE_YEAR },
  ];
  const tables: LedgerTable[] = [];
  const byArea = new Map<string, LedgerAmount[]>();
  for (const amount of ledger.amounts) {
    const own = byArea.get(amount.area);
    if (own === undefined) byArea.set(amount.area, [amount]);
    else own.push(amount);
  }
  const heading = `Huvudbok, belopp kr, ${name} ${year}`;

  function row(
    role: Row["role"],
    label: string,
    parent: string | null,
    slices: readonly Slice[],
    amounts: readonly LedgerAmount[],
    value: (amount: LedgerAmount) => number,
  ): Row {
    const amountKind = role === "varav-kostnader" ? "kostnad" : role === "varav-intakter" ? "intakt" : "resultat";
    const cells = slices.map((slice) => {
      const own = amounts.filter(
        (amount) => isIn(slice, amount) && (role === "post" || role === "summa" || value(amount) !== 0),
      );
      const { type, year: y, months: m } = slice;
      const about = { file: source.file, sheet: source.sheet, type, from: y * 100 + m.from, to: y * 100 + m.to };
      const cell = computedCell(kronor(own.reduce((total, amount) => total + value(amount), 0)), 2);
      return own.length === 0 ? cell : { ...cell, ledger: ledgerFigure(own, value, about) };
    });
    return { label, role, parent, amountKind, cells };
  }

  function tableOf(kind: TableKind, title: string, slices: readonly Slice[], withParts: boolean): LedgerTable {
    const areas = ledger.areas.filter((area) => ledger.parts.some((part) => part.area === area));
    const posts = areas.map((area) => row("post", area, null, slices, byArea.get(area) ?? [], net));
    const total = row("summa", "Summa", null, slices, ledger.amounts, net);
    const parts = withParts
      ? [
          row("varav-kostnader", "varav kostnader", "Summa", slices, ledger.amounts, (amount) => amount.cost),
          row("varav-intakter", "varav intäkter", "Summa", slices, ledger.amounts, (amount) => amount.income),
        ]
      : [];
    const signs = [...new Set(ledger.proof.types.map(({ sign }) => sign))];
    return {
      kind,
      heading: title,
      unit: "kr",
      source,
      columns: slices.map(columnOf),
      rows: [...posts, total, ...parts],
      convention: {
        formulas: AS_PRINTED,
        kind: "resultat",
        basis: "inferred",
        evidence: signs.map((sign) => ({ code: "ledgerSign", values: { sign } })),
      },
      footnotes: [],
    };
  }

  tables.push(tableOf("driftsammandrag-period", heading, present(period, ledger), false));
  const ahead = present(forecast, ledger);
  if (ahead.some(({ role }) => role === "prognos"))
    tables.push(tableOf("driftsammandrag-prognos", heading, ahead, true));
  return tables;
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
