import type { CellStyle } from "hucre/xlsx";
import type { Border, BorderSide } from "../model/cellFormat";
import { readColor, writeColor } from "./styleColor";

type StoredBorders = NonNullable<CellStyle["border"]>;
type StoredSide = NonNullable<StoredBorders["top"]>;
type Line = StoredSide["style"];

/** Excel's API names a line by style and weight, a file by one word. */
const LINES: readonly (readonly [Line, style: string, weight: string])[] = [
  ["hair", "Continuous", "Hairline"],
  ["thin", "Continuous", "Thin"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["double", "Double", "Thick"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];
const SIDES = ["top", "bottom", "left", "right"] as const;

export function writeBorders(borders: Readonly<Partial<Record<BorderSide, Border>>>): StoredBorders {
  const stored: StoredBorders = {};
  for (const side of SIDES) {
    const border = borders[side];
    if (border) stored[side] = writeLine(border);
  }
  const diagonal = borders.diagonalUp ?? borders.diagonalDown;
  if (diagonal) stored.diagonal = writeLine(diagonal);
  if (borders.diagonalUp) stored.diagonalUp = true;
  if (borders.diagonalDown) stored.diagonalDown = true;
  return stored;
}

export function readBorders(
  stored: StoredBorders,
  themeColors: readonly string[],
): Partial<Record<BorderSide, Border>> {
  const borders: Partial<Record<BorderSide, Border>> = {};
  const read = (side: BorderSide, line: StoredSide | undefined) => {
    const found = LINES.find(([name]) => name === line?.style);
    if (!found) return;
    borders[side] = { style: found[1], weight: found[2], color: readColor(line?.color, themeColors) ?? "#000000" };
  };
  for (const side of SIDES) read(side, stored[side]);
  if (stored.diagonalUp) read("diagonalUp", stored.diagonal);
  if (stored.diagonalDown) read("diagonalDown", stored.diagonal);
  return borders;
}

function writeLine({ style, weight, color }: Border): StoredSide {
  const exact = LINES.find(([, name, width]) => name === style && width === weight);
  const [line = "thin"] = exact ?? LINES.find(([, name]) => name === style) ?? [];
  return { style: line, color: writeColor(color) };
}
