import { amountFormat, percentFormat } from "../domain/amount/formatAmount";
import { SHOWN_DECIMALS } from "../domain/amount/unit";
import { formatDecimals } from "../recognise/sheet/cellText";
import type { Grid } from "../recognise/sheet/grid";
import { isDateFormat, shownFigure } from "../workbook/numberFormat";
import type { Cell } from "../workbook/sheet";
import { withoutTexts } from "./figure";
import type { TableShape } from "./tableShape";

const MOST_DECIMALS = 2;
/** Headings and labels of figures that are not in the table's unit of money. */
const OTHER_UNIT = /%|procent|andel|antal|kvot|index|(?<!\p{L})(?:st|dagar|timmar)(?!\p{L})/iu;

/**
 * The number format code of a figure: amounts with the decimals of their unit, percent as percent, other figures with
 * the decimals their column (or, where rows differ, their row) shows already. A format that says something in words, a
 * date or a currency, or shows another figure than the stored one, is kept.
 *
 * @example numberLook(grid, shape)(4, 1) // '[>=0.05]#,##0.0;[<=-0.05]"−"#,##0.0;0.0' in a table in mnkr
 */
export function numberLook(grid: Grid, shape: TableShape): (row: number, column: number) => string {
  const columns = [...shape.columns].flatMap(([column, kind]) => (kind === "figure" ? [column] : []));

  /** What is typed decides; a formula's decimals are noise where there is anything else. */
  function most(cells: readonly (readonly [row: number, column: number])[]): number {
    const plain = cells.map(([row, column]) => grid.cell(row, column)).filter((cell) => isPlain(cell));
    const typed = plain.filter((cell) => cell?.formula === undefined);
    return Math.max(0, ...(typed.length > 0 ? typed : plain).map(shownDecimals));
  }

  const byColumn = new Map(columns.map((column) => [column, most(shape.rows.map((row) => [row, column]))]));
  return (row, column) => {
    const cell = grid.cell(row, column);
    const given = cell?.format ?? "General";
    if (typeof cell?.value !== "number" || speaks(given) || shownFigure(cell.value, given).altered) return given;
    if (withoutTexts(given).includes("%")) return percentFormat(Math.min(MOST_DECIMALS, formatDecimals(given) ?? 0));
    const words = `${shape.headings.get(column) ?? ""} ${grid.text(row, shape.labelColumn)}`;
    if (shape.unit !== null && !OTHER_UNIT.test(words)) return amountFormat(SHOWN_DECIMALS[shape.unit]);
    const decimals = shape.rowsDiffer ? most(columns.map((other) => [row, other])) : byColumn.get(column);
    return amountFormat(decimals ?? 0);
  };
}

function isPlain(cell: Cell | undefined): boolean {
  const format = cell?.format ?? "General";
  return typeof cell?.value === "number" && !speaks(format) && !withoutTexts(format).includes("%");
}

function shownDecimals(cell: Cell | undefined): number {
  const own = /\.(\d+)$/u.exec(String(cell?.value))?.[1]?.length ?? 0;
  return Math.min(MOST_DECIMALS, formatDecimals(cell?.format) ?? own);
}

/** Quoted words other than a minus, a currency, a date, a text: they tell what the figure is. */
function speaks(format: string): boolean {
  return isDateFormat(format) || /"[^"−-]*\p{L}[^"]*"|"[^"]*%"|\[\$|@/u.test(format);
}
