import { comparisons } from "../../domain/table/comparison";
import type { DeviationFormula } from "../../domain/amount/sign";
import type { Column, Table } from "../../domain/table/table";
import type { Unit } from "../../domain/amount/unit";
import { deviationMeanings, headingTexts, netMeanings, tableTitles } from "../../texts/report/headingTexts";

/**
 * The title line of a table in the report: what, period and unit.
 *
 * @example reportTitle(table, "mnkr") // "Driftsammandrag, resultat jan-mars 2024, belopp mnkr"
 */
export function reportTitle(table: Table, unit: Unit | null): string {
  const outcome = table.columns.find((column) => column.role === "utfall");
  const main = outcome ?? table.columns.filter(({ role }) => role === "prognos" || role === "budget").at(-1);
  const time = { period: outcome?.period ?? "", year: main?.year == null ? "" : String(main.year) };
  return headingTexts.inUnit(tableTitles[table.kind](time).replace(/\s+/gu, " ").trim(), unit);
}

/**
 * The line under the title that says what signs mean in this table.
 *
 * @example conventionLine(table)
 * // "Plus är överskott, minus underskott. Avvikelse = prognos − budget: minus är sämre än budget. Kostnader och intäkter visas utan tecken."
 */
export function conventionLine(table: Table): string {
  const net = table.convention.kind;
  const parts = [netMeanings[net]];
  const pair = comparisons(table.columns)[0];
  if (pair !== undefined) {
    const formula = table.convention.formulas[net];
    parts.push(headingTexts.deviation(arithmetic(table.columns, pair, formula), deviationMeanings[net][formula]));
  }
  const hasInvestment = net !== "investering" && table.rows.some((row) => row.amountKind === "investering");
  if (hasInvestment && pair !== undefined && table.convention.formulas.investering !== table.convention.formulas[net]) {
    parts.push(headingTexts.ofInvestments(arithmetic(table.columns, pair, table.convention.formulas.investering)));
  }
  if (table.rows.some((row) => row.amountKind === "kostnad" || row.amountKind === "intakt")) {
    parts.push(headingTexts.withoutSign);
  }
  return parts.join(" ");
}

function arithmetic(
  columns: readonly Column[],
  pair: { actual: number; budget: number },
  formula: DeviationFormula,
): string {
  const actual = columns[pair.actual]?.role === "prognos" ? headingTexts.forecast : headingTexts.actual;
  const budget = columns[pair.budget]?.measure === null ? headingTexts.budget : headingTexts.frame;
  return formula === "utfall-budget" ? `${actual} − ${budget}` : `${budget} − ${actual}`;
}
