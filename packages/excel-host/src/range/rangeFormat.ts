import type { Area } from "../model/area";
import { cellCountOf } from "../model/area";
import { rowAt, rowsIn } from "../model/cells";
import type { CellFormat, Font } from "../model/cellFormat";
import { columnAt, fittingWidth } from "../model/columns";
import { changeFormats, formatsIn } from "../model/formats";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../model/worksheet";
import { asBoolean, asInteger, asNumber, asOneOf, asText } from "../wire/argument";
import { bordersObject } from "../look/borders";
import { CELL_LIMIT, isUnbounded } from "./cellGrid";
import { asColor } from "../look/color";
import { notSimulated } from "../wire/hostError";
import { defineClass } from "../wire/hostObject";
import type { RangeTarget } from "./rangeTarget";
import { isSheetAlive } from "./rangeTarget";
import type { Json } from "../wire/wire";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

/** How the cells of a range look. A property that differs between them reads as null, as in Excel. */
export const rangeFormatObject = defineClass<RangeTarget>(() => ({
  name: "RangeFormat",
  isAlive: isSheetAlive,
  read: {
    HorizontalAlignment: shared((format) => format.horizontalAlignment),
    VerticalAlignment: shared((format) => format.verticalAlignment),
    WrapText: shared((format) => format.wrapText),
    IndentLevel: shared((format) => format.indentLevel),
    ShrinkToFit: shared((format) => format.shrinkToFit),
    TextOrientation: shared((format) => format.textOrientation),
    ColumnWidth: columnWidth,
    RowHeight: rowHeight,
  },
  write: {
    HorizontalAlignment: change((value) => ({ horizontalAlignment: asOneOf(value, HORIZONTAL) })),
    VerticalAlignment: change((value) => ({ verticalAlignment: asOneOf(value, VERTICAL) })),
    WrapText: change((value) => ({ wrapText: asBoolean(value) })),
    IndentLevel: change((value) => ({ indentLevel: asInteger(value, 0, 250) })),
    ShrinkToFit: change((value) => ({ shrinkToFit: asBoolean(value) })),
    TextOrientation: change((value) => ({ textOrientation: asTextOrientation(value) })),
    ColumnWidth: ({ sheet, area }, value) => {
      const width = asNumber(value, 0, 1_790);
      for (let column = area.left; column <= area.right; column += 1) columnAt(sheet, column).width = width;
    },
    RowHeight: ({ sheet, area }, value) => {
      const height = asNumber(value, 0, 409.5);
      if (isUnbounded(area) && area.top === 0 && area.bottom > 100_000) throw notSimulated("The height of every row");
      for (let row = area.top; row <= area.bottom; row += 1) rowAt(sheet, row).height = height;
    },
  },
  navigate: {
    Font: (target) => fontObject(target),
    Fill: (target) => fillObject(target),
    Borders: (target) => bordersObject(target),
    Protection: (target) => protectionObject(target),
  },
  call: {
    AutofitColumns: ({ sheet, area }) => {
      for (let column = area.left; column <= area.right; column += 1) {
        columnAt(sheet, column).width = fittingWidth(sheet, column);
      }
    },
    AutofitRows: ({ sheet, area }) => {
      for (const [, row] of rowsIn(sheet, area)) row.height = null;
    },
  },
}));

const fontObject = defineClass<RangeTarget>(() => ({
  name: "RangeFont",
  isAlive: isSheetAlive,
  read: {
    Name: shared(({ font }) => font.name),
    Size: shared(({ font }) => font.size),
    Color: shared(({ font }) => font.color),
    Bold: shared(({ font }) => font.bold),
    Italic: shared(({ font }) => font.italic),
    Underline: shared(({ font }) => font.underline),
    Strikethrough: shared(({ font }) => font.strikethrough),
  },
  write: {
    Name: changeFont((value) => ({ name: asText(value, 31) })),
    Size: changeFont((value) => ({ size: asNumber(value, 1, 409) })),
    Color: changeFont((value) => ({ color: asColor(value) })),
    Bold: changeFont((value) => ({ bold: asBoolean(value) })),
    Italic: changeFont((value) => ({ italic: asBoolean(value) })),
    Underline: changeFont((value) => ({ underline: asOneOf(value, UNDERLINES) })),
    Strikethrough: changeFont((value) => ({ strikethrough: asBoolean(value) })),
  },
}));

const fillObject = defineClass<RangeTarget>(() => ({
  name: "RangeFill",
  isAlive: isSheetAlive,
  // Excel says white for a cell without a fill.
  read: {
    Color: shared((format) => format.fill ?? "#FFFFFF"),
    Pattern: shared((format) => (format.fill === null ? "None" : "Solid")),
  },
  write: { Color: change((value) => ({ fill: value === "" ? null : asColor(value) })) },
  call: { Clear: ({ sheet, area }) => changeFormats(sheet, area, (format) => ({ ...format, fill: null })) },
}));

const protectionObject = defineClass<RangeTarget>(() => ({
  name: "FormatProtection",
  isAlive: isSheetAlive,
  read: { Locked: shared((format) => format.locked), FormulaHidden: shared((format) => format.formulaHidden) },
  write: {
    Locked: change((value) => ({ locked: asBoolean(value) })),
    FormulaHidden: change((value) => ({ formulaHidden: asBoolean(value) })),
  },
}));

/** The value every cell has, or null. */
function shared(read: (format: CellFormat) => Json): (target: RangeTarget) => Json {
  return ({ sheet, area }) => onlyOne([...formatsIn(sheet, area)].map(read));
}

function change(patch: (value: Json) => Partial<CellFormat>): (target: RangeTarget, value: Json) => void {
  return ({ sheet, area }, value) => {
    const members = patch(value);
    refuseTooLarge(area);
    changeFormats(sheet, area, (format) => ({ ...format, ...members }));
  };
}

function changeFont(patch: (value: Json) => Partial<Font>): (target: RangeTarget, value: Json) => void {
  return ({ sheet, area }, value) => {
    const members = patch(value);
    refuseTooLarge(area);
    changeFormats(sheet, area, (format) => ({ ...format, font: { ...format.font, ...members } }));
  };
}

/** Only whole columns and rows are stored as such; a block this large would become millions of cells. */
function refuseTooLarge(area: Area): void {
  if (!isUnbounded(area) && cellCountOf(area) > CELL_LIMIT) throw notSimulated("A format on more than 5 000 000 cells");
}

function asTextOrientation(value: Json): number {
  if (value === 180) return 180;
  return asInteger(value, -90, 90);
}

function columnWidth({ sheet, area }: RangeTarget): Json {
  const widths = new Set<number>();
  for (let column = area.left; column <= area.right; column += 1) {
    const record = sheet.columns.get(column);
    widths.add(record?.hidden ? 0 : (record?.width ?? STANDARD_WIDTH));
  }
  return onlyOne([...widths]);
}

function rowHeight({ sheet, area }: RangeTarget): Json {
  const heights = new Set<number>();
  let stored = 0;
  for (const [, row] of rowsIn(sheet, area)) {
    heights.add(row.hidden ? 0 : (row.height ?? STANDARD_HEIGHT));
    stored += 1;
  }
  if (stored <= area.bottom - area.top) heights.add(STANDARD_HEIGHT);
  return onlyOne([...heights]);
}

function onlyOne(values: readonly Json[]): Json {
  const [first] = values;
  return values.every((value) => value === first) ? first : null;
}
