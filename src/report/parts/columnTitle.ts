import type { Column, ColumnRole } from "../../domain/table/table";

const ROLE_TITLE: Readonly<Record<ColumnRole, string>> = {
  utfall: "Redovisat",
  budget: "Budget",
  prognos: "Prognos",
  avvikelse: "Avvikelse",
  foregaende: "Redovisat",
  bokslut: "Bokslut",
  plan: "Plan",
  malvarde: "Målvärde",
  status: "Status",
};

const MEASURE_TITLE = { utgifter: "Utgifter", inkomster: "Inkomster", netto: "Netto" } as const;

/**
 * The standard heading of a report column, one line per part.
 *
 * @example columnTitle(column of "Budget jan-mars 2024", false) // "Budget\njan-mars\n2024"
 * @example columnTitle(column of "Investeringsram 2024", true) // "Investerings-\nram\n2024"
 */
export function columnTitle(column: Column, ofInvestments: boolean): string {
  return column.restated === true
    ? lines(plainTitle(column, ofInvestments), "omräknad")
    : plainTitle(column, ofInvestments);
}

function plainTitle(column: Column, ofInvestments: boolean): string {
  const year = column.year === null ? "" : String(column.year);
  const part = column.period === "helår" ? "" : column.period;
  const measure = column.measure === null ? "" : MEASURE_TITLE[column.measure];
  switch (column.role) {
    case "avvikelse":
      return ROLE_TITLE.avvikelse;
    case "foregaende":
      return lines(ROLE_TITLE.foregaende, "samma period", "föregående år");
    case "prognos":
      return ofInvestments ? lines(ROLE_TITLE.prognos, year, measure) : lines(ROLE_TITLE.prognos, "helår", year);
    case "budget":
      return ofInvestments ? lines("Investerings-", "ram", year) : lines(ROLE_TITLE.budget, part, year);
    default:
      return lines(ROLE_TITLE[column.role], part, year, measure);
  }
}

function lines(...parts: string[]): string {
  return parts.filter((part) => part !== "").join("\n");
}
