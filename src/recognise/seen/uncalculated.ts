import { formulaAreas, type FormulaArea } from "../../relations/formulaAreas";
import { formulaValue, type Input } from "../../relations/formulaValue";
import { shownFigure } from "../../workbook/numberFormat";
import type { Cell, Sheet, SheetRow } from "../../workbook/sheet";

/** So many cells are looked up for the formulas of a workbook; what is beyond them is believed. */
const MOST_INPUTS = 2_000_000;
/** Formulas of formulas of formulas: nobody builds longer chains of what was never calculated. */
const PASSES = 20;
/** What a stored figure may differ from its inputs by, as a share of them: the noise of a spreadsheet. */
const NOISE = 1e-7;

interface FormulaCell {
  readonly sheet: Sheet;
  readonly cell: Cell & { readonly formula: string };
}

/**
 * The sheets of a workbook with every formula marked that was never calculated, or not since the cells it is made of
 * were changed: its stored figure is not what they give, or it stores nothing where they give a figure, or 0 or nothing
 * and is made of such a cell. Where no formula of a workbook with such cells stores anything, none was calculated. That a
 * file asks to be calculated when it is opened says nothing.
 *
 * @example withUncalculated(sheets of "B8: =SUM(B5:B7), stored 0").rows[7].cells[1].uncalculated // true
 */
export function withUncalculated(sheets: readonly Sheet[]): readonly Sheet[] {
  const formulas = sheets.flatMap((sheet) => formulaCells(sheet));
  if (formulas.length === 0) return sheets;
  const lookUp = inputsOf(sheets);
  const hidden = hiddenCells(sheets);
  const input = (cell: Cell | undefined) => asInput(cell, cell !== undefined && hidden.has(cell));
  const found = new Set<Cell>();
  for (const { sheet, cell } of formulas) {
    if (disagrees(cell, (area) => lookUp(sheet, area)?.map(input) ?? null)) found.add(cell);
  }
  if (found.size > 0) addDependents(formulas, found, lookUp);
  return found.size === 0 ? sheets : sheets.map((sheet) => marked(sheet, found));
}

function formulaCells(sheet: Sheet): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const { cells } of sheet.rows) {
    for (const cell of cells) {
      if (cell?.formula !== undefined && cell.error === undefined)
        found.push({ sheet, cell: cell as FormulaCell["cell"] });
    }
  }
  return found;
}

type LookUp = (sheet: Sheet, area: FormulaArea) => readonly (Cell | undefined)[] | null;

/** Finds the cells of an area; null for another workbook's, and when too many have been asked for. */
function inputsOf(sheets: readonly Sheet[]): LookUp {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), rowsOf(sheet)]));
  let left = MOST_INPUTS;
  return (sheet, { sheet: named, top, left: first, bottom, right }) => {
    const rows = byName.get((named ?? sheet.name).toLowerCase());
    const count = (bottom - top + 1) * (right - first + 1);
    if (rows === undefined || count > left) return null;
    left -= count;
    const cells: (Cell | undefined)[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = first; column <= right; column++) cells.push(rows.get(row)?.cells[column]);
    }
    return cells;
  };
}

function rowsOf(sheet: Sheet): ReadonlyMap<number, SheetRow> {
  return new Map(sheet.rows.map((row) => [row.index, row]));
}

/** The cells of hidden rows. */
function hiddenCells(sheets: readonly Sheet[]): ReadonlySet<Cell> {
  const cells = sheets.flatMap(({ rows, hiddenRows }) => {
    const hidden = new Set(hiddenRows);
    return rows.flatMap((row) => (hidden.has(row.index) ? row.cells : []));
  });
  return new Set(cells.filter((cell) => cell !== undefined));
}

const SUBTOTAL = /^\s*SUBTOTAL\(/iu;

function asInput(cell: Cell | undefined, isHidden: boolean): Input {
  if (cell === undefined) return "blank";
  if (cell.error !== undefined || typeof cell.value === "boolean") return "unknown";
  if (typeof cell.value === "number") {
    if (SUBTOTAL.test(cell.formula ?? "")) return { value: cell.value, because: "subtotal" };
    return isHidden ? { value: cell.value, because: "hidden" } : cell.value;
  }
  if (cell.formula !== undefined && isNothing(cell)) return "unknown";
  return cell.value === null ? "blank" : "text";
}

function isNothing({ value }: Cell): boolean {
  return value === null || value === "";
}

/** A figure that its reader could not tell from the right one, in whatever the format shows of it, is right. */
function disagrees(cell: FormulaCell["cell"], inputs: (area: FormulaArea) => readonly Input[] | null): boolean {
  if (typeof cell.value === "boolean" || (typeof cell.value === "string" && cell.value !== "")) return false;
  const right = formulaValue(cell.formula, inputs);
  if (right === null) return cell.value === null;
  if (typeof cell.value !== "number") return true;
  const off = Math.abs(cell.value - right.value);
  return off > NOISE * Math.max(right.size, Math.abs(right.value)) && !looksSame(cell.value, right.value, cell.format);
}

function looksSame(stored: number, right: number, format: string | undefined): boolean {
  const [one, other] = [shownFigure(stored, format), shownFigure(right, format)];
  if (one.decimals === null || one.value === null || other.value === null) return false;
  return Math.abs(one.value - other.value) <= 0.5 * 10 ** -one.decimals && stored !== 0;
}

function addDependents(formulas: readonly FormulaCell[], found: Set<Cell>, lookUp: LookUp): void {
  const isEmpty = ({ cell }: FormulaCell) => cell.value === 0 || isNothing(cell);
  if (formulas.every(isEmpty)) {
    for (const { cell } of formulas) found.add(cell);
    return;
  }
  let open = formulas.filter((one) => isEmpty(one) && !found.has(one.cell));
  for (let pass = 0; pass < PASSES && open.length > 0; pass++) {
    const reached = open.filter(({ sheet, cell }) =>
      formulaAreas(cell.formula).some((area) =>
        lookUp(sheet, area)?.some((input) => input !== undefined && found.has(input)),
      ),
    );
    if (reached.length === 0) return;
    for (const { cell } of reached) found.add(cell);
    open = open.filter(({ cell }) => !found.has(cell));
  }
}

/** A cell that stores nothing is given a 0, so that it counts as a figure where tables are looked for. */
function marked(sheet: Sheet, found: ReadonlySet<Cell>): Sheet {
  const mark = (cell: Cell | undefined) =>
    cell === undefined || !found.has(cell)
      ? cell
      : { ...cell, value: isNothing(cell) ? 0 : cell.value, uncalculated: true as const };
  const isMarked = ({ cells }: SheetRow) => cells.some((cell) => cell !== undefined && found.has(cell));
  return {
    ...sheet,
    rows: sheet.rows.map((row) => (isMarked(row) ? { ...row, cells: row.cells.map(mark) } : row)),
  };
}
