import { cellProblem, quoted } from "../../domain/table/problem";
import type { CellRef, TableCell } from "../../domain/table/table";
import { parseTarget } from "../../domain/target/target";
import type { Target } from "../../domain/target/targetKinds";
import type { Cell } from "../../workbook/sheet";
import { cellText } from "../sheet/cellText";
import { readCell, type ReadCell } from "./readCell";

/**
 * Reads a cell of a målvärde column. A bare figure is also the cell's value; an operator or a word leaves the value
 * null with the reason `text` and the target beside it.
 *
 * @param text of the cell, where it is known
 * @example readTargetCell({ value: "≥4,0" }, source).cell.target // { kind: "limit", comparison: "≥", value: 4, … }
 * @example readTargetCell({ value: 0.9, format: "0 %" }, source).cell.target // { kind: "number", value: 90, percent: true }
 */
export function readTargetCell(cell: Cell | undefined, source: CellRef, text = cellText(cell)): ReadCell {
  const isText = typeof cell?.value === "string" && cell.error === undefined;
  if (!isText) {
    const read = readCell(cell, source, false, text);
    return { ...read, cell: { ...read.cell, target: targetOfFigure(read.cell) } };
  }
  const target = parseTarget(text.replace(/(?<=\p{L})-\s+(?=\p{L})/gu, "-"));
  if (target.kind === "number") {
    const read = readCell(cell, source, false, text);
    return { ...read, cell: { ...read.cell, target } };
  }
  const reason = target.kind === "none" ? target.reason : "text";
  const percent = target.kind === "limit" && target.percent ? { unit: "%" as const } : {};
  const shown: TableCell = { text, value: null, reason, source, decimals: null, target, ...percent };
  if (target.kind !== "unreadable") return { cell: shown, problem: null };
  const trouble = { code: "unreadableTarget", values: { text: quoted(text) } } as const;
  return { cell: shown, problem: cellProblem(source, text, trouble) };
}

function targetOfFigure({ value, reason, text, unit }: TableCell): Target {
  if (value !== null) return { kind: "number", value, percent: unit === "%" };
  return reason === null || reason === "unreadable" ? { kind: "unreadable", text } : { kind: "none", reason };
}
