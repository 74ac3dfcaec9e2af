import { periodName, WHOLE_YEAR, type Period } from "../../domain/period";
import { AS_PRINTED } from "../../domain/sign";
import type { Column, ColumnRole, Row, Table, TableCell, TableKind } from "../../domain/table";
import type { EntryType, Ledger, LedgerSum } from "./readLedger";

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
  const outcomes = ledger.sums.filter((sum) => sum.type === "utfall").map((sum) => sum.period);
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
  const heading = `Huvudbok, belopp kr, ${name} ${year}`;
  tables.push(tableOf("driftsammandrag-period", heading, present(period, ledger), false));
  const ahead = present(forecast, ledger);
  if (ahead.some(({ role }) => role === "prognos"))
    tables.push(tableOf("driftsammandrag-prognos", heading, ahead, true));
  return tables;

  function tableOf(kind: TableKind, title: string, slices: readonly Slice[], withParts: boolean): LedgerTable {
    const units = [...new Map(ledger.sums.map((sum) => [sum.unit, sum.unitName]))].sort(([a], [b]) => (a < b ? -1 : 1));
    const posts = units.map(([unit, label]) => row("post", label, null, slices, (sum) => sum.unit === unit, net));
    const total = row("summa", "Summa", null, slices, () => true, net);
    const parts = withParts
      ? [
          row(
            "varav-kostnader",
            "varav kostnader",
            "Summa",
            slices,
            () => true,
            (sum) => -ledger.sign * sum.cost,
          ),
          row(
            "varav-intakter",
            "varav intäkter",
            "Summa",
            slices,
            () => true,
            (sum) => ledger.sign * sum.income,
          ),
        ]
      : [];
    return {
      kind,
      heading: title,
      unit: "kr",
      source,
      columns: slices.map(columnOf),
      rows: [...posts, total, ...parts],
      convention: {
        formulas: AS_PRINTED,
        positive: "överskott",
        kind: "resultat",
        basis: "inferred",
        evidence:
          ledger.sign < 0
            ? "intäkter står med minus i huvudboken: netto = −summa"
            : "intäkter står med plus i huvudboken: netto = summa",
      },
      footnotes: [],
    };
  }

  function net(sum: LedgerSum): number {
    return ledger.sign * (sum.income + sum.cost);
  }

  function row(
    role: Row["role"],
    label: string,
    parent: string | null,
    slices: readonly Slice[],
    belongs: (sum: LedgerSum) => boolean,
    value: (sum: LedgerSum) => number,
  ): Row {
    const amountKind = role === "varav-kostnader" ? "kostnad" : role === "varav-intakter" ? "intakt" : "resultat";
    const cells = slices.map((slice) => {
      const own = ledger.sums.filter((sum) => belongs(sum) && isIn(slice, sum));
      return cellOf(own.reduce((total, sum) => total + value(sum), 0));
    });
    return { label, role, parent, amountKind, cells };
  }
}

/** Only columns that the ledger has entries for: a year that was not exported is not a year of zeros. */
function present(slices: readonly Slice[], ledger: Ledger): Slice[] {
  return slices.filter((slice) => ledger.sums.some((sum) => isIn(slice, sum)));
}

function isIn({ type, year, months }: Slice, sum: LedgerSum): boolean {
  const month = sum.period % 100;
  return sum.type === type && Math.floor(sum.period / 100) === year && month >= months.from && month <= months.to;
}

function columnOf({ role, header, year, months }: Slice): Column {
  return { header, role, period: periodName(months), year, measure: null, calculated: false };
}

/** Öre to kronor; an empty sum is 0, never −0. */
function cellOf(oren: number): TableCell {
  const value = oren === 0 ? 0 : oren / 100;
  return { text: value.toFixed(2).replace(".", ","), value, reason: null, source: null, decimals: 2 };
}
