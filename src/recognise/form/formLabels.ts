import { isNamedSum } from "../lexicon/rowRole";
import { oneLine } from "../sheet/cellText";
import type { Grid } from "../sheet/grid";

/** So many columns of words and codes name a row together. */
const MAX_PARTS = 3;

/** The labels of rows that several columns name together, and the column that says most. */
interface FormLabels {
  readonly labelColumn: number;
  readonly labels: readonly string[];
}

/**
 * Names each row by the columns of words, and if they do not tell the rows apart also of codes, that differ most from
 * row to row: up to three, in the sheet's order.
 *
 * @example formLabels(grid, [1, 4, 5], rows).labels[0] // "0000 1111 Daň z příjmů fyzických osob"
 */
export function formLabels(grid: Grid, leads: readonly number[], rows: readonly number[]): FormLabels {
  const columns = leads.map((column) => {
    const texts = new Set(rows.map((row) => grid.text(row, column)));
    return { column, isWords: [...texts].some((text) => /\p{L}{2}/u.test(text)), distinct: texts.size };
  });
  const ranked = columns.sort((a, b) => Number(b.isWords) - Number(a.isWords) || b.distinct - a.distinct);
  let chosen: number[] = [];
  for (const { column } of ranked.slice(0, MAX_PARTS)) {
    chosen = [...chosen, column].sort((a, b) => a - b);
    if (new Set(rows.map((row) => labelOf(grid, chosen, row))).size === rows.length) break;
  }
  const [firstLead] = leads;
  const filled = rows.map((row) => leads.filter((column) => grid.text(row, column) !== "").length);
  const usual = filled.toSorted((a, b) => a - b)[filled.length >> 1] ?? 0;

  /** "Celkem za 6310" stands in the first column of a row with less in it, whatever names the other rows. */
  function withLead(label: string, position: number): string {
    const lead = firstLead === undefined ? "" : oneLine(grid.text(rows[position] ?? 0, firstLead));
    const isSparse = (filled[position] ?? 0) < usual;
    return isSparse && /\p{L}{3}/u.test(lead) && isNamedSum(lead) && !label.startsWith(lead)
      ? `${lead} ${label}`
      : label;
  }

  return {
    labelColumn: ranked[0]?.column ?? 0,
    labels: rows
      .map((row) => labelOf(grid, chosen, row) || labelOf(grid, leads, row) || `Rad ${row + 1}`)
      .map(withLead),
  };
}

function labelOf(grid: Grid, columns: readonly number[], row: number): string {
  return columns
    .map((column) => oneLine(grid.text(row, column)))
    .filter((text) => text !== "")
    .join(" ");
}
