import type { Worksheet } from "excel-host/model/worksheet";
import type { Place } from "./place";
import { dataEdge, lastPlace, step } from "./place";

/** A key as pressed in the grid. */
export interface Key {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Where a key leads from a cell, or null when it leads nowhere. `pageRows` is how many rows a screen holds.
 *
 * @example keyTarget(createHost().addSheet("Data"), { row: 4, column: 2 }, { key: "Home", ctrl: false, shift: false }, 30) // { row: 4, column: 0 }
 */
export function keyTarget(sheet: Worksheet, from: Place, { key, ctrl, shift }: Key, pageRows: number): Place | null {
  const arrow = ARROWS[key];
  if (arrow) return ctrl ? dataEdge(sheet, from, ...arrow) : step(sheet, from, ...arrow);
  switch (key) {
    case "Tab":
      return step(sheet, from, 0, shift ? -1 : 1);
    case "Enter":
      return step(sheet, from, shift ? -1 : 1, 0);
    case "Home":
      return ctrl ? { row: 0, column: 0 } : { ...from, column: 0 };
    case "End":
      return ctrl ? lastPlace(sheet) : { ...from, column: lastPlace(sheet).column };
    case "PageUp":
      return ctrl ? null : { ...from, row: Math.max(0, from.row - pageRows) };
    case "PageDown":
      return ctrl ? null : { ...from, row: from.row + pageRows };
    default:
      return null;
  }
}
