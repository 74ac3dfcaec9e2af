import type { Area } from "../model/area";
import { boundingAreaOf, cellCountOf, heightOf, intersectionOf } from "../model/area";
import { cellAt, cellsIn, clearContents, isEmptyCell, putCell } from "../model/cells";
import type { Worksheet } from "../model/worksheet";
import { asBoolean } from "../wire/argument";
import { invalidOperation } from "../wire/hostError";
import type { ClassDefinition } from "../wire/hostObject";
import { rangeAreasObject } from "../wire/classLinks";
import type { RangeTarget } from "./rangeTarget";

export const rangeMergeMethods: ClassDefinition<RangeTarget>["call"] = {
  Merge: ({ sheet, area }, across) => {
    if (sheet.tables.some((table) => intersectionOf(table.area, area))) {
      throw invalidOperation("Cells in a table cannot be merged.");
    }
    if (!asBoolean(across, false)) return merge(sheet, area);
    for (let row = area.top; row <= area.bottom; row += 1) merge(sheet, { ...area, top: row, bottom: row });
  },
  Unmerge: unmerge,
  GetMergedAreasOrNullObject: ({ state, sheet, area }) => {
    const areas = sheet.merges.filter((merged) => intersectionOf(merged, area));
    return areas.length === 0 ? null : rangeAreasObject({ state, sheet, areas });
  },
};

export function unmerge({ sheet, area }: RangeTarget): void {
  sheet.merges = sheet.merges.filter((merged) => !intersectionOf(merged, area));
}

/** Merged areas in the way are swallowed whole; the first value found moves to the first cell, the others are lost. */
function merge(sheet: Worksheet, wanted: Area): void {
  const met = sheet.merges.filter((merged) => intersectionOf(merged, wanted));
  const area = met.reduce(boundingAreaOf, wanted);
  sheet.merges = sheet.merges.filter((merged) => !met.includes(merged));
  if (cellCountOf(area) === 1) return;
  const filled = [...cellsIn(sheet, area)].filter(([, , cell]) => !isEmptyCell(cell));
  const [first] = filled.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  clearContents(sheet, area);
  if (first) {
    const { format } = cellAt(sheet, area.top, area.left);
    putCell(sheet, area.top, area.left, { ...first[2], format });
  }
  sheet.merges.push(area);
  sheet.merges.sort((a, b) => a.top - b.top || a.left - b.left || heightOf(a) - heightOf(b));
}
