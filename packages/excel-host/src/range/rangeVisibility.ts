import { heightOf, isEntireColumns, isEntireRows, widthOf } from "../model/area";
import { rowAt, rowsIn } from "../model/cells";
import { columnAt } from "../model/columns";
import { asBoolean } from "../wire/argument";
import { invalidArgument } from "../wire/hostError";
import type { ClassDefinition } from "../wire/hostObject";
import type { RangeTarget } from "./rangeTarget";

/** Hidden rows and columns; null when some are and some are not. */
export const rangeVisibilityReads: ClassDefinition<RangeTarget>["read"] = {
  RowHidden: (target) => allOrNone(hiddenRows(target), heightOf(target.area)),
  ColumnHidden: (target) => allOrNone(hiddenColumns(target), widthOf(target.area)),
  Hidden: (target) => {
    const rows = allOrNone(hiddenRows(target), heightOf(target.area));
    const columns = allOrNone(hiddenColumns(target), widthOf(target.area));
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  },
};

export const rangeVisibilityWrites: ClassDefinition<RangeTarget>["write"] = {
  RowHidden: ({ sheet, area }, value) => {
    const hidden = asBoolean(value);
    if (isEntireColumns(area)) throw invalidArgument("every row");
    for (let row = area.top; row <= area.bottom; row += 1) rowAt(sheet, row).hidden = hidden;
  },
  ColumnHidden: ({ sheet, area }, value) => {
    const hidden = asBoolean(value);
    if (isEntireRows(area)) throw invalidArgument("every column");
    for (let column = area.left; column <= area.right; column += 1) columnAt(sheet, column).hidden = hidden;
  },
};

function hiddenRows({ sheet, area }: RangeTarget): number {
  return [...rowsIn(sheet, area)].filter(([, row]) => row.hidden).length;
}

function hiddenColumns({ sheet, area }: RangeTarget): number {
  const isHiddenHere = ([column, { hidden }]: [number, { hidden: boolean }]) =>
    hidden && column >= area.left && column <= area.right;
  return [...sheet.columns].filter(isHiddenHere).length;
}

function allOrNone(count: number, whole: number): boolean | null {
  if (count === 0) return false;
  return count === whole ? true : null;
}
