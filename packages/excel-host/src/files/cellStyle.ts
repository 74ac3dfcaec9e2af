import type { CellStyle } from "hucre/xlsx";
import type { CellFormat, Font } from "../model/cellFormat";
import { NORMAL_FORMAT } from "../model/cellFormat";
import { readBorders, writeBorders } from "./borderLine";
import { readColor, writeColor } from "./styleColor";

type Alignment = NonNullable<CellStyle["alignment"]>;
type Underline = NonNullable<NonNullable<CellStyle["font"]>["underline"]>;

const HORIZONTAL: Readonly<Record<string, NonNullable<Alignment["horizontal"]>>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};
const VERTICAL: Readonly<Record<string, NonNullable<Alignment["vertical"]>>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};
const UNDERLINES: Readonly<Record<string, Underline>> = {
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};
/** Excel's short date, which a file knows by a number only, has many spellings. */
const SHORT_DATES = new Set(["m/d/yy", "mm-dd-yy", "m/d/yyyy", "mm-dd-yyyy"]);
/** Text on end, one letter above the other. */
const STACKED = { model: 180, file: 255 };

/** A look as the file's writer takes it; undefined for the look of a new workbook. */
export function writeStyle(format: CellFormat): CellStyle | undefined {
  if (format === NORMAL_FORMAT) return undefined;
  const { font, fill, textOrientation } = format;
  const underline = UNDERLINES[font.underline];
  const rotation = textOrientation === STACKED.model ? STACKED.file : textOrientation;
  return {
    font: {
      name: font.name,
      size: font.size,
      color: writeColor(font.color),
      ...(font.bold && { bold: true }),
      ...(font.italic && { italic: true }),
      ...(underline && { underline }),
      ...(font.strikethrough && { strikethrough: true }),
    },
    ...(fill !== null && { fill: { type: "pattern", pattern: "solid", fgColor: writeColor(fill) } }),
    ...(Object.keys(format.borders).length > 0 && { border: writeBorders(format.borders) }),
    alignment: {
      ...(format.horizontalAlignment !== "General" && { horizontal: HORIZONTAL[format.horizontalAlignment] }),
      ...(format.verticalAlignment !== "Bottom" && { vertical: VERTICAL[format.verticalAlignment] }),
      ...(format.wrapText && { wrapText: true }),
      ...(format.shrinkToFit && { shrinkToFit: true }),
      ...(format.indentLevel > 0 && { indent: format.indentLevel }),
      ...(rotation !== 0 && { textRotation: rotation < 0 ? 90 - rotation : rotation }),
    },
    ...(format.numberFormat !== "General" && { numFmt: format.numberFormat }),
    ...((!format.locked || format.formulaHidden) && {
      protection: { locked: format.locked, hidden: format.formulaHidden },
    }),
  };
}

/** The look of a cell in a file. What the style does not say is as in `base`, the workbook's own standard. */
export function readStyle(style: CellStyle, base: CellFormat, themeColors: readonly string[]): CellFormat {
  const { alignment = {}, fill, border, protection, numFmt } = style;
  const isFilled = fill?.type === "pattern" && fill.pattern !== "none";
  return {
    ...base,
    numberFormat: readNumberFormat(numFmt ?? "General"),
    horizontalAlignment: nameOf(HORIZONTAL, alignment.horizontal) ?? "General",
    verticalAlignment: nameOf(VERTICAL, alignment.vertical) ?? "Bottom",
    wrapText: alignment.wrapText ?? false,
    indentLevel: alignment.indent ?? 0,
    shrinkToFit: alignment.shrinkToFit ?? false,
    textOrientation: readRotation(alignment.textRotation ?? 0),
    font: style.font ? readFont(style.font, base.font, themeColors) : base.font,
    fill: isFilled ? readColor(fill.fgColor, themeColors) : null,
    borders: border ? readBorders(border, themeColors) : {},
    locked: protection?.locked ?? true,
    formulaHidden: protection?.hidden ?? false,
  };
}

/** @example readNumberFormat("mm-dd-yy") // "m/d/yyyy" */
export function readNumberFormat(code: string): string {
  return SHORT_DATES.has(code) ? "m/d/yyyy" : code;
}

export function readFont(stored: NonNullable<CellStyle["font"]>, base: Font, themeColors: readonly string[]): Font {
  const { underline } = stored;
  return {
    name: stored.name ?? base.name,
    size: stored.size ?? base.size,
    color: readColor(stored.color, themeColors) ?? "#000000",
    bold: stored.bold ?? false,
    italic: stored.italic ?? false,
    underline: nameOf(UNDERLINES, underline === true ? "single" : underline || undefined) ?? "None",
    strikethrough: stored.strikethrough ?? false,
  };
}

function readRotation(rotation: number): number {
  if (rotation === STACKED.file) return STACKED.model;
  return rotation > 90 ? 90 - rotation : rotation;
}

function nameOf<Stored>(names: Readonly<Record<string, Stored>>, stored: Stored | undefined): string | undefined {
  return stored === undefined ? undefined : Object.keys(names).find((name) => names[name] === stored);
}
