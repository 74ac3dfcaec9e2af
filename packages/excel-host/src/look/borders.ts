import { COLUMN_COUNT, ROW_COUNT, type Area } from "../model/area";
import type { Border, BorderSide } from "../model/cellFormat";
import { cellsIn } from "../model/cells";
import { changeFormats, formatsIn } from "../model/formats";
import type { Worksheet } from "../model/worksheet";
import { asInteger, asOneOf } from "../wire/argument";
import { asColor } from "./color";
import { itemNotFound } from "../wire/hostError";
import { defineClass } from "../wire/hostObject";
import type { RangeTarget } from "../range/rangeTarget";
import { isSheetAlive } from "../range/rangeTarget";

const BORDER_INDEXES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export const BORDER_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const BORDER_WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

type BorderIndex = (typeof BORDER_INDEXES)[number];

interface BorderTarget extends RangeTarget {
  readonly index: BorderIndex;
}

const NO_BORDER: Border = { style: "None", weight: "Thin", color: "#000000" };

/** The borders of a range: its edges, the lines between its cells, and the diagonals. */
export const bordersObject = defineClass<RangeTarget>(() => ({
  name: "RangeBorderCollection",
  isAlive: isSheetAlive,
  read: { Count: () => BORDER_INDEXES.length },
  items: (target) => BORDER_INDEXES.map((index) => borderObject({ ...target, index })),
  call: {
    GetItem: (target, index) => borderObject({ ...target, index: asOneOf(index, BORDER_INDEXES) }),
    GetItemAt: (target, position) => {
      const index = BORDER_INDEXES[asInteger(position, 0, BORDER_INDEXES.length)];
      if (!index) throw itemNotFound();
      return borderObject({ ...target, index });
    },
  },
}));

const borderObject = defineClass<BorderTarget>(() => ({
  name: "RangeBorder",
  isAlive: isSheetAlive,
  read: {
    SideIndex: ({ index }) => index,
    Style: (target) => readBorder(target, "style"),
    Weight: (target) => readBorder(target, "weight"),
    Color: (target) => readBorder(target, "color"),
  },
  write: {
    Style: (target, value) => drawBorder(target, { style: asOneOf(value, BORDER_STYLES) }),
    Weight: (target, value) => drawBorder(target, { weight: asOneOf(value, BORDER_WEIGHTS) }),
    Color: (target, value) => drawBorder(target, { color: asColor(value) }),
  },
}));

/**
 * Changes a border of a range. A weight or a colour draws a continuous line where there was none, as in Excel. Two
 * cells share the line between them: what is drawn, or taken away, on one side replaces what the other had there.
 */
function drawBorder({ sheet, area, index }: BorderTarget, change: Partial<Border>): void {
  for (const [part, side] of cellSides(area, index)) {
    changeFormats(sheet, part, (format) => {
      const old = format.borders[side];
      const border = { ...NO_BORDER, style: "Continuous", ...old, ...change };
      const { [side]: _removed, ...others } = format.borders;
      return { ...format, borders: border.style === "None" ? others : { ...others, [side]: border } };
    });
    const facing = facingSide(part, side);
    if (facing) forgetBorder(sheet, ...facing);
  }
}

/** The same line seen from the cells on its other side, when there are any. */
function facingSide({ top, left, bottom, right }: Area, side: BorderSide): [Area, BorderSide] | null {
  switch (side) {
    case "top":
      return top === 0 ? null : [{ top: top - 1, left, bottom: bottom - 1, right }, "bottom"];
    case "bottom":
      return bottom === ROW_COUNT - 1 ? null : [{ top: top + 1, left, bottom: bottom + 1, right }, "top"];
    case "left":
      return left === 0 ? null : [{ top, left: left - 1, bottom, right: right - 1 }, "right"];
    case "right":
      return right === COLUMN_COUNT - 1 ? null : [{ top, left: left + 1, bottom, right: right + 1 }, "left"];
    default:
      return null;
  }
}

function forgetBorder(sheet: Worksheet, area: Area, side: BorderSide): void {
  for (const [row, column, cell] of [...cellsIn(sheet, area)]) {
    if (cell.format.borders[side] === undefined) continue;
    const { [side]: _forgotten, ...borders } = cell.format.borders;
    changeFormats(sheet, { top: row, left: column, bottom: row, right: column }, (format) => ({ ...format, borders }));
  }
}

function readBorder({ sheet, area, index }: BorderTarget, member: keyof Border): string | null {
  const values = new Set<string>();
  for (const [part, side] of cellSides(area, index)) {
    for (const format of formatsIn(sheet, part)) values.add((format.borders[side] ?? NO_BORDER)[member]);
  }
  const [first = NO_BORDER[member]] = values;
  return values.size > 1 ? null : first;
}

/** Which side of which cells a border of the range is. */
function cellSides(area: Area, index: BorderIndex): [Area, BorderSide][] {
  switch (index) {
    case "EdgeTop":
      return [[{ ...area, bottom: area.top }, "top"]];
    case "EdgeBottom":
      return [[{ ...area, top: area.bottom }, "bottom"]];
    case "EdgeLeft":
      return [[{ ...area, right: area.left }, "left"]];
    case "EdgeRight":
      return [[{ ...area, left: area.right }, "right"]];
    case "InsideHorizontal":
      return area.top === area.bottom ? [] : [[{ ...area, bottom: area.bottom - 1 }, "bottom"]];
    case "InsideVertical":
      return area.left === area.right ? [] : [[{ ...area, right: area.right - 1 }, "right"]];
    case "DiagonalDown":
      return [[area, "diagonalDown"]];
    case "DiagonalUp":
      return [[area, "diagonalUp"]];
  }
}
