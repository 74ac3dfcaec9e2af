import { formatValue } from "./formatValue";
import type { Cell } from "../model/worksheet";

/** What the cell shows in a Swedish Excel: `1234.5` as `#,##0.0` → `"1 234,5"` (with U+00A0). */
export function cellText(cell: Cell): string {
  if (cell.error !== null) return cell.error;
  if (cell.value === null) return "";
  return formatValue(cell.value, cell.format.numberFormat);
}
