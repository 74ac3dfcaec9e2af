import type { Column, Table } from "../../domain/table/table";
import { columnLines, columnTitles, COST_AND_INCOME, measureTitles } from "../../texts/report/columnTexts";

/** What a column's title depends on beside the column. */
type Titled = Pick<Table, "columns" | "convention">;

/**
 * The heading of a report column, one line per part: the standard one, with what it takes to tell it from the table's
 * other columns. It says all that a reader needs to know the column again: the report is read back by it.
 *
 * @example columnTitle(column of "Budget jan-mars 2024", table) // "Budget\njan-mars\n2024"
 * @example columnTitle(column of "Investeringsram 2024", investments) // "Investerings-\nram\n2024"
 */
export function columnTitle(column: Column, table: Titled): string {
  const own = lines(column.group ?? "", ...titleLines(column, table));
  return column.restated === true ? lines(own, columnLines.restated) : own;
}

function titleLines(column: Column, table: Titled): string[] {
  const ofInvestments = table.convention.kind === "investering";
  const { role, period } = column;
  const year = column.year === null ? "" : String(column.year);
  const part = period === WHOLE ? "" : period;
  const measure = column.measure === null ? "" : (ofInvestments ? measureTitles : COST_AND_INCOME)[column.measure];
  // A frame and a deviation are net unless they say otherwise.
  const ofPart = column.measure === "netto" ? "" : measure;
  switch (role) {
    case "avvikelse":
      return [columnTitles.avvikelse, ...(isOneOf(role, table) ? [period, ofPart] : [])];
    case "foregaende":
      return isSamePeriod(column, table)
        ? [columnTitles.foregaende, ...columnLines.samePeriod]
        : [columnTitles.foregaende, columnLines.previousYear, period, year, measure];
    case "prognos": {
      const time = part !== "" ? [part] : ofInvestments ? [] : [columnLines.wholeYear];
      return [columnTitles.prognos, ...time, year, measure];
    }
    case "budget": {
      if (ofInvestments) return [...columnLines.investmentFrame, part, year, ofPart];
      const isGrant = column.measure === null && table.columns.some((other) => other.measure !== null);
      return [isGrant ? columnTitles.grant : columnTitles.budget, part, year];
    }
    case "utfall":
      // Beside a forecast an outcome is of a part of the year unless it says otherwise.
      return [columnTitles.utfall, isOneOf("prognos", table, 0) ? period : part, year, measure];
    default:
      return [columnTitles[role], part, year, measure];
  }
}

const WHOLE = "helår";

/** True where the table has more than so many columns of a role. */
function isOneOf(role: Column["role"], { columns }: Titled, more = 1): boolean {
  return columns.filter((column) => column.role === role).length > more;
}

/** The only column of earlier figures, for the outcome's months of the year before. */
function isSamePeriod({ period, year }: Column, table: Titled): boolean {
  const outcome = table.columns.find(({ role }) => role === "utfall");
  if (outcome === undefined || isOneOf("foregaende", table)) return outcome === undefined;
  return outcome.period === period && period !== WHOLE && (year === null || outcome.year === year + 1);
}

function lines(...parts: string[]): string {
  return parts.filter((part) => part !== "").join("\n");
}
