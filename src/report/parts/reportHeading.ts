import { comparisons } from "../../domain/table/comparison";
import { OPPOSITE, type DeviationFormula } from "../../domain/amount/sign";
import { isSignKnown } from "../../domain/table/signKnown";
import type { Column, Table } from "../../domain/table/table";
import type { Unit } from "../../domain/amount/unit";
import { headingTexts, tableTitles } from "../../texts/report/headingTexts";
import type { Language } from "../../texts/bilingual";
import { deviationMeanings, netMeanings, signTexts } from "../../texts/signTexts";

/**
 * The title line of a table in the report: what, period and unit.
 *
 * @example reportTitle(table, "mnkr") // "Driftsammandrag, resultat jan-mars 2024, belopp mnkr"
 */
export function reportTitle(table: Table, unit: Unit | null): string {
  const outcome = table.columns.find((column) => column.role === "utfall");
  const main =
    outcome ??
    table.columns.filter(({ role }) => role === "prognos" || role === "budget").at(-1) ??
    table.columns.find(({ role }) => role === "status");
  const time = { period: outcome?.period ?? "", year: main?.year == null ? "" : String(main.year) };
  return headingTexts.inUnit(tableTitles[table.kind](time).replace(/\s+/gu, " ").trim(), unit);
}

/**
 * The line under the title that says what signs mean in this table.
 *
 * @example conventionLine(table, "sv")
 * // "Plus är överskott, minus underskott. Avvikelse = prognos − budget: minus är sämre än budget. Kostnader och intäkter visas utan tecken."
 */
export function conventionLine(table: Table, language: Language): string {
  const texts = signTexts[language];
  const { kind: net, outlaysWithMinus = false } = table.convention;
  const isTurned = net === "investering" && outlaysWithMinus;
  if (!isSignKnown(table)) return texts.unknown;
  const parts = [isTurned ? texts.outlaysWithMinus : netMeanings[net][language]];
  const pair = comparisons(table.columns)[0];
  if (pair !== undefined) {
    const formula = table.convention.formulas[net];
    // With outlays that have minus, it is the other formula that says the same.
    const meaning = deviationMeanings[net][isTurned ? OPPOSITE[formula] : formula][language];
    parts.push(texts.deviation(arithmetic(table.columns, pair, formula, texts), meaning));
  }
  const hasInvestment = net !== "investering" && table.rows.some((row) => row.amountKind === "investering");
  if (hasInvestment && pair !== undefined && table.convention.formulas.investering !== table.convention.formulas[net]) {
    parts.push(texts.ofInvestments(arithmetic(table.columns, pair, table.convention.formulas.investering, texts)));
  }
  if (table.rows.some((row) => row.amountKind === "kostnad" || row.amountKind === "intakt")) {
    parts.push(texts.withoutSign);
  }
  return parts.join(" ");
}

function arithmetic(
  columns: readonly Column[],
  pair: { actual: number; budget: number },
  formula: DeviationFormula,
  texts: (typeof signTexts)["sv"],
): string {
  const actual = columns[pair.actual]?.role === "prognos" ? texts.forecast : texts.actual;
  const budget = columns[pair.budget]?.measure === null ? texts.budget : texts.frame;
  return formula === "utfall-budget" ? `${actual} − ${budget}` : `${budget} − ${actual}`;
}
