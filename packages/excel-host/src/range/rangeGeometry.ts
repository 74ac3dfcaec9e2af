import type { Area } from "../model/area";
import {
  boundingAreaOf,
  cellCountOf,
  COLUMN_COUNT,
  heightOf,
  intersectionOf,
  isEntireColumns,
  isEntireRows,
  ROW_COUNT,
  widthOf,
} from "../model/area";
import { surroundingRegion, usedArea } from "../model/cells";
import { asBoolean, asInteger } from "../wire/argument";
import { invalidOperation, itemNotFound, wrongShape } from "../wire/hostError";
import type { Argument, ClassDefinition, HostObject } from "../wire/hostObject";
import { rangeObject } from "../wire/classLinks";
import { inFront } from "../wire/inFront";
import type { RangeTarget } from "./rangeTarget";
import { addressOfTarget, asRangeOnSheet, withArea } from "./rangeTarget";

/** Where a range is and how large. */
export const rangeGeometryReads: ClassDefinition<RangeTarget>["read"] = {
  Address: addressOfTarget,
  AddressLocal: addressOfTarget,
  RowIndex: ({ area }) => area.top,
  ColumnIndex: ({ area }) => area.left,
  RowCount: ({ area }) => heightOf(area),
  ColumnCount: ({ area }) => widthOf(area),
  // Excel gives -1 above 2^31 - 1 cells.
  CellCount: ({ area }) => (cellCountOf(area) > 2_147_483_647 ? -1 : cellCountOf(area)),
  IsEntireColumn: ({ area }) => isEntireColumns(area),
  IsEntireRow: ({ area }) => isEntireRows(area),
};

/** Methods that give another range. */
export const rangeGeometryMethods: ClassDefinition<RangeTarget>["call"] = {
  GetCell: (target, row, column) => {
    const top = target.area.top + index(row);
    const left = target.area.left + index(column);
    return at(target, { top, left, bottom: top, right: left });
  },
  GetRow: (target, row) => {
    const top = target.area.top + asInteger(row, 0, heightOf(target.area) - 1);
    return at(target, { ...target.area, top, bottom: top });
  },
  GetColumn: (target, column) => {
    const left = target.area.left + asInteger(column, 0, widthOf(target.area) - 1);
    return at(target, { ...target.area, left, right: left });
  },
  GetLastCell: (target) => at(target, { ...target.area, top: target.area.bottom, left: target.area.right }),
  GetLastRow: (target) => at(target, { ...target.area, top: target.area.bottom }),
  GetLastColumn: (target) => at(target, { ...target.area, left: target.area.right }),
  GetEntireColumn: (target) => at(target, { ...target.area, top: 0, bottom: ROW_COUNT - 1 }),
  GetEntireRow: (target) => at(target, { ...target.area, left: 0, right: COLUMN_COUNT - 1 }),
  GetResizedRange: (target, rows, columns) =>
    at(target, {
      ...target.area,
      bottom: target.area.bottom + index(rows),
      right: target.area.right + index(columns),
    }),
  GetAbsoluteResizedRange: (target, rows, columns) =>
    at(target, {
      ...target.area,
      bottom: target.area.top + asInteger(rows, 1, ROW_COUNT) - 1,
      right: target.area.left + asInteger(columns, 1, COLUMN_COUNT) - 1,
    }),
  GetOffsetRange: (target, rows, columns) =>
    at(target, {
      top: target.area.top + index(rows),
      left: target.area.left + index(columns),
      bottom: target.area.bottom + index(rows),
      right: target.area.right + index(columns),
    }),
  GetBoundingRect: (target, other) => at(target, boundingAreaOf(target.area, asRangeOnSheet(other, target).area)),
  GetIntersection: (target, other) => found(intersection(target, other)),
  GetIntersectionOrNullObject: intersection,
  GetUsedRange: (target, valuesOnly) => found(used(target, valuesOnly)),
  GetUsedRangeOrNullObject: used,
  GetSurroundingRegion: (target) => at(target, surroundingRegion(target.sheet, target.area)),
  Select: (target) => select(inFront(target)),
  // The client cuts large arrays into pieces and lets the host judge their size as a whole first.
  _ValidateArraySize: ({ area }, rows, columns) => {
    if (rows !== heightOf(area) || columns !== widthOf(area)) throw wrongShape();
  },
};

function at(target: RangeTarget, area: Area): HostObject {
  return rangeObject(withArea(target, area));
}

function index(argument: Argument): number {
  return asInteger(argument, -ROW_COUNT, ROW_COUNT);
}

function found(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

function intersection(target: RangeTarget, other: Argument): HostObject | null {
  const area = intersectionOf(target.area, asRangeOnSheet(other, target).area);
  return area && at(target, area);
}

function used(target: RangeTarget, valuesOnly: Argument): HostObject | null {
  const area = usedArea(target.sheet, target.area, asBoolean(valuesOnly, false));
  return area && at(target, area);
}

function select({ state, sheet, area }: RangeTarget): void {
  if (sheet.visibility !== "Visible") throw invalidOperation("A range on a hidden sheet cannot be selected.");
  sheet.selection = area;
  state.workbook.activeSheetId = sheet.id;
}
