import type { Unit } from "../../domain/amount/unit";
import { cellUnit, otherCellUnit } from "../cells/cellUnit";
import { ownUnit } from "../cells/inTableUnit";
import { isDateFormat, shownFigure } from "../../workbook/numberFormat";
import type { Cell } from "../../workbook/sheet";
import type { Region } from "../sheet/findTables";
import type { Grid } from "../sheet/grid";

/** What the cells and the labels of a table say of its unit, where no heading does. */
type CellsSay =
  /** Most of them name it. */
  | { readonly kind: "named"; readonly unit: Unit; readonly words: string }
  /** Most of them name another currency. */
  | { readonly kind: "other"; readonly words: string }
  /** Their number formats show thousands or millions of what is stored, and name no unit. */
  | { readonly kind: "scaled"; readonly unit: Unit }
  | { readonly kind: "nothing" };

/** Rows that are asked; the first are as good as all. */
const ASKED = 200;
const SCALED: Readonly<Record<number, Unit>> = { [-3]: "tkr", [-6]: "mnkr", [-9]: "mdkr" };

/** @example unitOfCells(grid, region, [1, 2], labels) // { kind: "named", unit: "mnkr", words: "-12,7 mkr" } */
export function unitOfCells(
  grid: Grid,
  { dataRows }: Region,
  columns: readonly number[],
  labels: readonly string[],
): CellsSay {
  const votes = new Map<string, { count: number; readonly says: CellsSay }>();
  const vote = (says: CellsSay): void => {
    if (says.kind === "nothing") return;
    const key = says.kind + (says.kind === "other" ? says.words : says.unit);
    const known = votes.get(key);
    if (known === undefined) votes.set(key, { count: 1, says });
    else known.count++;
  };
  let figures = 0;
  for (const [position, row] of dataRows.slice(0, ASKED).entries()) {
    const held = columns.map((column) => [column, grid.cell(row, column)] as const);
    const filled = held.filter(([, cell]) => typeof cell?.value === "number" || cellUnit(cell) !== null);
    const label = labels[position] ?? "";
    const unit = ownUnit(label);
    figures += filled.length;
    for (const [column, cell] of filled) {
      if (unit !== null) vote({ kind: "named", unit, words: label });
      else vote(cellSays(cell, grid.text(row, column)));
    }
  }
  const [best] = [...votes.values()].toSorted((a, b) => b.count - a.count);
  return best !== undefined && best.count * 2 > figures ? best.says : { kind: "nothing" };
}

function cellSays(cell: Cell | undefined, text: string): CellsSay {
  const other = otherCellUnit(cell);
  if (other !== null) return { kind: "other", words: other };
  const own = cellUnit(cell);
  // A letter for the large figures: what is stored, and what the small ones show, are whole kronor.
  if (own?.by === "letter") return { kind: "scaled", unit: "kr" };
  if (own !== null) return { kind: "named", unit: own.unit, words: own.by === "typed" ? text : (cell?.format ?? text) };
  if (typeof cell?.value !== "number" || isDateFormat(cell.format)) return { kind: "nothing" };
  const unit = SCALED[shownFigure(cell.value, cell.format).scale];
  return unit === undefined ? { kind: "nothing" } : { kind: "scaled", unit };
}
