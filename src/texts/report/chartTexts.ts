import type { ColumnRole } from "../../domain/table/table";
import { WORKINGS } from "../../domain/table/workings";

/** A series by the role of the column it is drawn from; all others are outcomes. */
const SERIES: Readonly<Partial<Record<ColumnRole, string>>> = {
  prognos: "Prognos",
  bokslut: "Bokslut",
  plan: "Plan",
  budget: "Budget",
};

/** What the report's charts say, in words too; Swedish only, as the report is. Amounts come as they are printed. */
export const chartTexts = {
  heading: "Diagram",
  figures: `${WORKINGS} diagrammet`,
  series: (role: ColumnRole | undefined, year: number | null) =>
    [(role && SERIES[role]) ?? "Utfall", year ?? ""].join(" ").trim(),
  byArea: (forecast: string, closing: string) => `${forecast} mot ${lowerFirst(closing)} per verksamhet`,
  bars: (forecast: string, closing: string, areas: number) =>
    `Liggande staplar med ${lowerFirst(forecast)} och ${lowerFirst(closing)} för ${areas} verksamheter.`,
  extremes: (most: NamedAmount, least: NamedAmount) =>
    `Högst prognos har ${most.name} (${most.amount}), lägst ${least.name} (${least.amount}).`,
  mostChanged: ({ name, amount }: NamedAmount) => `Störst skillnad mot bokslutet har ${name} (${amount}).`,
  cost: "Kostnader",
  income: "Intäkter",
  costAndIncome: "Kostnader och intäkter",
  columns: (each: readonly { readonly name: string; readonly cost: string; readonly income: string }[]) =>
    `Stående staplar. ${each.map(({ name, cost, income }) => `${name}: kostnader ${cost}, intäkter ${income}.`).join(" ")}`,
};

/** An area with an amount as it is printed. */
interface NamedAmount {
  readonly name: string;
  readonly amount: string;
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
