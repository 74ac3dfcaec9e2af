import { cellCountOf, isEntireColumns, isEntireRows } from "../model/area";
import { addressOf } from "../model/address";
import { listMethods } from "../wire/collection";
import type { HostObject } from "../wire/hostObject";
import { defineClass } from "../wire/hostObject";
import { rangeObject, worksheetObject } from "../wire/classLinks";
import type { AreasTarget } from "./rangeTarget";
import { isSheetAlive } from "./rangeTarget";

const addresses = ({ sheet, areas }: AreasTarget) => areas.map((area) => addressOf(sheet.name, area)).join(",");

/** Several rectangles on one sheet. */
export const rangeAreasClass = defineClass<AreasTarget>(() => ({
  name: "RangeAreas",
  isAlive: isSheetAlive,
  read: {
    Address: addresses,
    AddressLocal: addresses,
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCountOf(area), 0),
    IsEntireColumn: ({ areas }) => areas.every(isEntireColumns),
    IsEntireRow: ({ areas }) => areas.every(isEntireRows),
  },
  navigate: {
    Areas: (target) => rangeCollectionObject(target),
    Worksheet: ({ state, sheet }) => worksheetObject({ state, sheet }),
  },
}));

const rangeCollectionObject = defineClass<AreasTarget>(() => ({
  name: "RangeCollection",
  isAlive: isSheetAlive,
  items: rangesOf,
  call: listMethods(rangesOf),
}));

function rangesOf({ state, sheet, areas }: AreasTarget): HostObject[] {
  return areas.map((area) => rangeObject({ state, sheet, area }));
}
