import type { CellFormat } from "excel-host/model/cellFormat";
import { NORMAL_FORMAT } from "excel-host/model/cellFormat";
import type { Table } from "excel-host/model/table";
import type { Worksheet } from "excel-host/model/worksheet";

/** The accent colours of Office's theme; the first stands for the styles without one. */
const ACCENTS = ["#404040", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

/**
 * How a table's style makes a cell look: header row and bands in the style's colour. What the cell's own format says
 * goes before.
 */
export function tableLook(sheet: Worksheet, row: number, column: number, format: CellFormat): CellFormat {
  const table = sheet.tables.find(
    ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  const style = table && /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (!table || !style) return format;
  const number = Number(style[2]);
  const accent = ACCENTS[(number - 1) % ACCENTS.length] ?? ACCENTS[0];
  if (row === table.area.top && table.showHeaders)
    return headerLook(format, accent, style[1] !== "Light" || number > 7);
  return isBand(table, row) && format.fill === null ? { ...format, fill: tint(accent) } : format;
}

/** Whether the cell carries the table's filter button. */
export function hasFilterButton(sheet: Worksheet, row: number, column: number): boolean {
  return sheet.tables.some(
    ({ area, showHeaders, showFilterButton }) =>
      showHeaders && showFilterButton && row === area.top && column >= area.left && column <= area.right,
  );
}

function headerLook(format: CellFormat, accent: string, isSolid: boolean): CellFormat {
  const ownColor = format.font.color !== NORMAL_FORMAT.font.color;
  const color = isSolid && format.fill === null && !ownColor ? "#FFFFFF" : format.font.color;
  return { ...format, fill: format.fill ?? (isSolid ? accent : null), font: { ...format.font, bold: true, color } };
}

function isBand({ area, showBandedRows, showHeaders }: Table, row: number): boolean {
  return showBandedRows && (row - area.top - (showHeaders ? 1 : 0)) % 2 === 0;
}

/** Four fifths of the way to white. */
function tint(color: string): string {
  const part = (from: number) => Math.round(Number.parseInt(color.slice(from, from + 2), 16) * 0.2 + 255 * 0.8);
  return `rgb(${part(1)}, ${part(3)}, ${part(5)})`;
}
