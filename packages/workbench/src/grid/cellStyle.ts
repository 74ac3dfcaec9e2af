import type { CSSProperties } from "react";
import type { Border, CellFormat, Font } from "excel-host/model/cellFormat";
import type { Cell } from "excel-host/model/worksheet";
import { fontFamily } from "./textSize";

const GRIDLINE = "1px solid #e1e1e1";
const WIDTHS: Readonly<Record<string, string>> = { Hairline: "1px", Thin: "1px", Medium: "2px", Thick: "3px" };
const LINES: Readonly<Record<string, string>> = { Continuous: "solid", Dot: "dotted", Double: "double" };
const DOWN: Readonly<Record<string, string>> = { Top: "flex-start", Center: "center", Bottom: "flex-end" };

type Side = "left" | "center" | "right";

/** Where the text stands: by its kind when the format leaves it to Excel. */
export function sideOf({ value, error, format }: Cell): Side {
  switch (format.horizontalAlignment) {
    case "Left":
      return "left";
    case "Right":
      return "right";
    case "Center":
    case "CenterAcrossSelection":
      return "center";
    default:
      if (error !== null || typeof value === "boolean") return "center";
      return typeof value === "number" ? "right" : "left";
  }
}

/** A line along a cell's edge: its own border, else a gridline where one shows. */
export function edgeStyle(border: Border | undefined, showsGridline: boolean): string {
  if (!border || border.style === "None") return showsGridline ? GRIDLINE : "0";
  const width = border.style === "Double" ? "3px" : (WIDTHS[border.weight] ?? "1px");
  return `${width} ${border.weight === "Hairline" ? "dotted" : (LINES[border.style] ?? "dashed")} ${border.color}`;
}

/** The look of a cell's text, inside a box of the cell's size. */
export function textStyle(cell: Cell): CSSProperties {
  const { format } = cell;
  const side = sideOf(cell);
  const indent = format.indentLevel * 9;
  const flat = format.wrapText ? "pre-wrap" : "pre";
  return {
    ...fontStyle(format.font),
    ...(Math.abs(format.textOrientation) === 90 && { writingMode: "vertical-rl" }),
    alignItems: DOWN[format.verticalAlignment] ?? "flex-end",
    justifyContent: side === "left" ? "flex-start" : side === "right" ? "flex-end" : "center",
    textAlign: side,
    whiteSpace: flat,
    overflowWrap: format.wrapText ? "anywhere" : undefined,
    paddingLeft: side === "left" ? 3 + indent : 3,
    paddingRight: side === "right" ? 3 + indent : 3,
  };
}

function fontStyle(font: Font): CSSProperties {
  const lines = [font.underline !== "None" && "underline", font.strikethrough && "line-through"].filter(Boolean);
  return {
    fontFamily: fontFamily(font.name),
    fontSize: `${font.size}pt`,
    fontWeight: font.bold ? 700 : 400,
    fontStyle: font.italic ? "italic" : "normal",
    color: font.color,
    textDecoration: lines.length > 0 ? lines.join(" ") : undefined,
  };
}

/** Gridlines do not show through a fill. */
export function hasFill(format: CellFormat): boolean {
  return format.fill !== null;
}
