import { comparisons } from "../../domain/table/comparison";
import type { AmountKind, DeviationFormula } from "../../domain/amount/sign";
import type { Column, Table, TableKind } from "../../domain/table/table";
import type { Unit } from "../../domain/amount/unit";

const TITLE: Readonly<Record<TableKind, (time: ReportTime) => string>> = {
  "ekonomi-sammandrag": (time) => `Ekonomi, prognos för helår ${time.year}`,
  "driftsammandrag-period": (time) => `Driftsammandrag, resultat ${time.period} ${time.year}`,
  "driftsammandrag-prognos": (time) => `Driftsammandrag, prognos för helår ${time.year}`,
  "driftsammandrag-budget-plan": (time) => `Driftsammandrag, budget ${time.year} med plan`,
  investeringar: (time) => `Investeringar, resultat ${time.period} och prognos för helår ${time.year}`,
  "investeringar-plan": (time) => `Investeringar, budget ${time.year} med plan`,
  volym: () => "Volymutveckling",
  personal: () => "Personal",
  indikatorer: () => "Indikatorer",
  maluppfyllelse: () => "Måluppfyllelse",
  "strategiska-uppdrag": () => "Strategiska uppdrag",
  aktiviteter: () => "Aktiviteter",
};

interface ReportTime {
  readonly period: string;
  readonly year: string;
}

/**
 * The title line of a table in the report: what, period and unit.
 *
 * @example reportTitle(table, "mnkr") // "Driftsammandrag, resultat jan-mars 2024, belopp mnkr"
 */
export function reportTitle(table: Table, unit: Unit | null): string {
  const outcome = table.columns.find((column) => column.role === "utfall");
  const main = outcome ?? table.columns.filter(({ role }) => role === "prognos" || role === "budget").at(-1);
  const time = { period: outcome?.period ?? "", year: main?.year == null ? "" : String(main.year) };
  return `${TITLE[table.kind](time).replace(/\s+/gu, " ").trim()}${unit === null ? "" : `, belopp ${unit}`}`;
}

/**
 * The line under the title that says what signs mean in this table.
 *
 * @example conventionLine(table)
 * // "Plus är överskott, minus underskott. Avvikelse = prognos − budget: minus är sämre än budget. Kostnader och intäkter visas utan tecken."
 */
export function conventionLine(table: Table): string {
  const net = table.convention.kind;
  const parts = [NET_MEANING[net]];
  const pair = comparisons(table.columns)[0];
  if (pair !== undefined) {
    const formula = table.convention.formulas[net];
    parts.push(`Avvikelse = ${arithmetic(table.columns, pair, formula)}${DEVIATION_MEANING[net][formula]}.`);
  }
  const hasInvestment = net !== "investering" && table.rows.some((row) => row.amountKind === "investering");
  if (hasInvestment && pair !== undefined && table.convention.formulas.investering !== table.convention.formulas[net]) {
    parts.push(`För investeringar: ${arithmetic(table.columns, pair, table.convention.formulas.investering)}.`);
  }
  if (table.rows.some((row) => row.amountKind === "kostnad" || row.amountKind === "intakt")) {
    parts.push("Kostnader och intäkter visas utan tecken.");
  }
  return parts.join(" ");
}

const NET_MEANING: Readonly<Record<AmountKind, string>> = {
  resultat: "Plus är överskott, minus underskott.",
  nettokostnad: "Plus är nettokostnad.",
  kostnad: "Plus är kostnad.",
  intakt: "Plus är intäkt.",
  investering: "Plus är utgift.",
};

const DEVIATION_MEANING: Readonly<Record<AmountKind, Readonly<Record<DeviationFormula, string>>>> = {
  resultat: { "utfall-budget": ": minus är sämre än budget", "budget-utfall": ": minus är bättre än budget" },
  nettokostnad: { "utfall-budget": ": plus är sämre än budget", "budget-utfall": ": minus är sämre än budget" },
  kostnad: { "utfall-budget": ": plus är sämre än budget", "budget-utfall": ": minus är sämre än budget" },
  intakt: { "utfall-budget": ": minus är sämre än budget", "budget-utfall": ": minus är bättre än budget" },
  investering: { "utfall-budget": ": plus är över ramen", "budget-utfall": ": minus är över ramen" },
};

function arithmetic(
  columns: readonly Column[],
  pair: { actual: number; budget: number },
  formula: DeviationFormula,
): string {
  const actual = columns[pair.actual]?.role === "prognos" ? "prognos" : "redovisat";
  const budget = columns[pair.budget]?.measure === null ? "budget" : "ram";
  return formula === "utfall-budget" ? `${actual} − ${budget}` : `${budget} − ${actual}`;
}
