import { COLUMN_COUNT, isEntireColumns, isEntireRows, ROW_COUNT } from "../model/area";
import { asInteger } from "../wire/argument";
import { orNotFound } from "../wire/collection";
import type { HostObject } from "../wire/hostObject";
import { defineClass } from "../wire/hostObject";
import { rangeObject } from "../wire/classLinks";
import type { SheetTarget } from "../range/rangeTarget";
import { asRangeOnSheet, isSheetAlive } from "../range/rangeTarget";

export const freezePanesObject = defineClass<SheetTarget>(() => ({
  name: "WorksheetFreezePanes",
  isAlive: isSheetAlive,
  call: {
    FreezeRows: ({ sheet }, count) => {
      sheet.freeze = { rows: asInteger(count, 0, ROW_COUNT - 1, 1), columns: 0 };
    },
    FreezeColumns: ({ sheet }, count) => {
      sheet.freeze = { rows: 0, columns: asInteger(count, 0, COLUMN_COUNT - 1, 1) };
    },
    FreezeAt: (target, frozen) => {
      const { area } = asRangeOnSheet(frozen, target);
      target.sheet.freeze = {
        rows: isEntireColumns(area) ? 0 : area.bottom + 1,
        columns: isEntireRows(area) ? 0 : area.right + 1,
      };
    },
    Unfreeze: ({ sheet }) => {
      sheet.freeze = { rows: 0, columns: 0 };
    },
    GetLocation: (target) => orNotFound(location(target)),
    GetLocationOrNullObject: location,
  },
}));

function location(target: SheetTarget): HostObject | null {
  const { rows, columns } = target.sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  const bottom = (rows || ROW_COUNT) - 1;
  return rangeObject({ ...target, area: { top: 0, left: 0, bottom, right: (columns || COLUMN_COUNT) - 1 } });
}
