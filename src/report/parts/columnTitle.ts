import type { Column } from "../../domain/table/table";
import { columnLines, columnTitles, measureTitles } from "../../texts/report/columnTexts";

/**
 * The standard heading of a report column, one line per part.
 *
 * @example columnTitle(column of "Budget jan-mars 2024", false) // "Budget\njan-mars\n2024"
 * @example columnTitle(column of "Investeringsram 2024", true) // "Investerings-\nram\n2024"
 */
export function columnTitle(column: Column, ofInvestments: boolean): string {
  return column.restated === true
    ? lines(plainTitle(column, ofInvestments), columnLines.restated)
    : plainTitle(column, ofInvestments);
}

function plainTitle(column: Column, ofInvestments: boolean): string {
  const year = column.year === null ? "" : String(column.year);
  const part = column.period === "helår" ? "" : column.period;
  const measure = column.measure === null ? "" : measureTitles[column.measure];
  switch (column.role) {
    case "avvikelse":
      return columnTitles.avvikelse;
    case "foregaende":
      return lines(columnTitles.foregaende, ...columnLines.samePeriod);
    case "prognos":
      return ofInvestments
        ? lines(columnTitles.prognos, year, measure)
        : lines(columnTitles.prognos, columnLines.wholeYear, year);
    case "budget":
      return ofInvestments ? lines(...columnLines.investmentFrame, year) : lines(columnTitles.budget, part, year);
    default:
      return lines(columnTitles[column.role], part, year, measure);
  }
}

function lines(...parts: string[]): string {
  return parts.filter((part) => part !== "").join("\n");
}
