import { cellCountOf, WHOLE_SHEET } from "../model/area";
import { cellAt, cellsIn, clearContents, storedCell } from "../model/cells";
import { cellText } from "../text/cellText";
import { changeFormats, clearFormats } from "../model/formats";
import type { Cell } from "../model/worksheet";
import { asOneOf } from "../wire/argument";
import { readGrid, writeGrid } from "./cellGrid";
import { calculated, enterCell } from "./enterCell";
import { forgetConditionalFormats } from "../look/conditionalFormats";
import { invalidArgument } from "../wire/hostError";
import type { Argument, ClassDefinition } from "../wire/hostObject";
import { unmerge } from "./rangeMerge";
import type { RangeTarget } from "./rangeTarget";
import type { Json } from "../wire/wire";
import { putCell } from "../model/cells";

/** What the cells of a range hold. */
export const rangeContentReads: ClassDefinition<RangeTarget>["read"] = {
  Values: perCell((cell) => cell.error ?? cell.value ?? ""),
  Formulas: perCell((cell) => cell.formula ?? cell.error ?? cell.value ?? ""),
  Text: perCell(cellText),
  NumberFormat: perCell((cell) => cell.format.numberFormat),
  ValueTypes: perCell(valueType),
  HasSpill: hasSpill,
};

export const rangeContentWrites: ClassDefinition<RangeTarget>["write"] = {
  Values: enter,
  Formulas: enter,
  NumberFormat: ({ sheet, area }, input) => {
    writeGrid(area, input, (row, column, code) => {
      if (typeof code !== "string") throw invalidArgument();
      const numberFormat = code === "" ? "General" : code;
      const cell = { top: row, left: column, bottom: row, right: column };
      if (storedCell(sheet, row, column)?.format.numberFormat === numberFormat) return;
      changeFormats(sheet, cell, (format) => ({ ...format, numberFormat }));
    });
  },
};

export const rangeContentMethods: ClassDefinition<RangeTarget>["call"] = {
  Clear: clear,
  Calculate: ({ state, sheet, area }) => {
    for (const [row, column, cell] of [...cellsIn(sheet, area)]) {
      if (cell.formula === null) continue;
      putCell(sheet, row, column, calculated(sheet, row, column, cell.formula, cell.format, state.evaluate));
    }
  },
};

/** Whether all cells belong to matrices that spill; null when only some do. The formula's own cell belongs too. */
function hasSpill({ sheet, area }: RangeTarget): Json {
  const spilled = new Set<string>();
  for (const [row, column, { spilledFrom }] of cellsIn(sheet, WHOLE_SHEET)) {
    if (!spilledFrom) continue;
    spilled.add(`${row},${column}`).add(`${spilledFrom.row},${spilledFrom.column}`);
  }
  const inside = [...spilled]
    .map((key) => key.split(",").map(Number))
    .filter(([row = -1, column = -1]) => {
      return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    });
  if (inside.length === 0) return false;
  return inside.length === cellCountOf(area) ? true : null;
}

function perCell(read: (cell: Cell) => Json): (target: RangeTarget) => Json {
  return ({ sheet, area }) => readGrid(area, (row, column) => read(cellAt(sheet, row, column)));
}

function valueType(cell: Cell): string {
  if (cell.error !== null) return "Error";
  if (typeof cell.value === "number") return "Double";
  if (typeof cell.value === "boolean") return "Boolean";
  return cell.value === null || (cell.value === "" && cell.formula === null) ? "Empty" : "String";
}

function enter({ state, sheet, area }: RangeTarget, input: Json): void {
  writeGrid(area, input, (row, column, value) => {
    const isNothing = value === "" && storedCell(sheet, row, column) === undefined;
    if (!isNothing) enterCell(sheet, row, column, value, state.evaluate);
  });
}

function clear(target: RangeTarget, applyTo: Argument): void {
  const { sheet, area } = target;
  const what = asOneOf(applyTo, ["All", "Contents", "Formats"], "All");
  if (what !== "Formats") clearContents(sheet, area);
  if (what === "Contents") return;
  unmerge(target);
  clearFormats(sheet, area);
  forgetConditionalFormats(target);
}
