import type { Area } from "./area";
import { WHOLE_SHEET } from "./area";
import { parseAddress } from "./address";
import { cellAt, usedArea } from "./cells";
import { cellText } from "../text/cellText";
import type { Cell, Scalar, Worksheet } from "./worksheet";

/** `cellNamed(sheet, "B5").format.font.bold`; throws on something that is no address. */
export function cellNamed(sheet: Worksheet, address: string): Cell {
  const { top, left } = areaNamed(address);
  return cellAt(sheet, top, left);
}

/**
 * The values of an area, or of everything used, as rows from A1 on; an error reads as its text, an empty cell as null.
 *
 * @example valuesOf(createHost().addSheet("Data", [["Konto", "Budget"], [4010, 100]])) // [["Konto", "Budget"], [4010, 100]]
 */
export function valuesOf(sheet: Worksheet, address?: string): (Scalar | null)[][] {
  return grid(sheet, address, (cell) => cell.error ?? cell.value);
}

/** As {@link valuesOf}, with formulas (`"=A1+1"`) where there are any. */
export function formulasOf(sheet: Worksheet, address?: string): (Scalar | null)[][] {
  return grid(sheet, address, (cell) => cell.formula ?? cell.error ?? cell.value);
}

/** As {@link valuesOf}, as the cells show it in a Swedish Excel. */
export function textsOf(sheet: Worksheet, address?: string): string[][] {
  return grid(sheet, address, cellText);
}

function grid<Value>(sheet: Worksheet, address: string | undefined, read: (cell: Cell) => Value): Value[][] {
  const area = address === undefined ? usedFromA1(sheet) : areaNamed(address);
  if (!area) return [];
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (__, column) =>
      read(cellAt(sheet, area.top + row, area.left + column)),
    ),
  );
}

function usedFromA1(sheet: Worksheet): Area | null {
  const used = usedArea(sheet, WHOLE_SHEET, true);
  return used && { ...used, top: 0, left: 0 };
}

function areaNamed(address: string): Area {
  const found = parseAddress(address);
  if (!found) throw new Error(`"${address}" is no address`);
  return found.area;
}
