import type { HyperFormula } from "hyperformula";
import { cellAt, putCell, storedCell } from "../model/cells";
import type { Workbook } from "../model/workbook";
import type { Cell } from "../model/worksheet";
import { cellResult } from "./cellResult";
import { rememberCell, type SeenCells } from "./changedCells";
import { type Place, placeKey } from "./place";

interface ResultWriter {
  /** Brings formula cells and what they spill up to date with the engine; true when anything looks different. */
  write(workbook: Workbook, engine: HyperFormula, touched: readonly Place[]): boolean;
  /** The formulas that had no room for their matrix. */
  waitingForRoom(): Place[];
  /** Starts over with a workbook whose spilled cells are as its sheets say. */
  reset(workbook: Workbook): void;
}

interface CellReader {
  /** Whether an error's message comes from a custom function. */
  readonly isOwnMessage: (message: string) => boolean;
  /** Whether a formula can't be calculated now, so that its value from the file stays. */
  readonly isKept: (cell: Cell) => boolean;
}

/** Writes the engine's results into the workbook. */
export function createResultWriter(seen: SeenCells, read: CellReader): ResultWriter {
  /** What each matrix formula last filled, itself not counted. */
  let spills = new Map<string, Place[]>();
  const waiting = new Map<string, Place>();

  function write(workbook: Workbook, engine: HyperFormula, touched: readonly Place[]): boolean {
    const formulas = formulasBehind(workbook, touched, spills);
    const resultAt = ({ sheet, row, column }: Place) =>
      cellResult(engine.getCellValue({ sheet, row, col: column }), read.isOwnMessage);
    let isChanged = false;
    const put = (place: Place, cell: Cell) => {
      const sheet = workbook.sheets[place.sheet];
      if (!sheet) return;
      const before = storedCell(sheet, place.row, place.column);
      isChanged ||= before?.value !== cell.value || before?.error !== cell.error;
      putCell(sheet, place.row, place.column, cell);
      rememberCell(seen, place, cell);
    };
    for (const { owner, cell } of formulas) {
      if (cell && read.isKept(cell)) continue;
      for (const place of spills.get(placeKey(owner)) ?? []) {
        const cell = cellOf(workbook, place);
        if (cell?.spilledFrom) put(place, { value: null, error: null, formula: null, format: cell.format });
      }
      spills.delete(placeKey(owner));
      waiting.delete(placeKey(owner));
    }
    for (const { owner, cell } of formulas) {
      if (!cell || cell.formula === null || read.isKept(cell)) continue;
      const { formula, format } = cell;
      const result = resultAt(owner);
      put(owner, { ...result, formula, format });
      if (result.error === "#SPILL!") waiting.set(placeKey(owner), owner);
      const filled = spilledPlaces(engine, owner);
      for (const place of filled) {
        const sheet = workbook.sheets[place.sheet];
        if (!sheet) continue;
        const look = cellAt(sheet, place.row, place.column).format;
        const spilledFrom = { row: owner.row, column: owner.column };
        put(place, { ...resultAt(place), formula: null, format: look, spilledFrom });
      }
      if (filled.length > 0) spills.set(placeKey(owner), filled);
    }
    return isChanged;
  }

  const reset = (workbook: Workbook) => {
    spills = spillsOf(workbook);
    waiting.clear();
  };
  return { write, waitingForRoom: () => [...waiting.values()], reset };
}

/** Each formula cell that is touched itself or through a cell of its matrix, once. */
function formulasBehind(workbook: Workbook, touched: readonly Place[], spills: ReadonlyMap<string, readonly Place[]>) {
  const found = new Map<string, { owner: Place; cell: Cell | undefined }>();
  const owners = ownersOf(spills);
  const include = (owner: Place) => found.set(placeKey(owner), { owner, cell: cellOf(workbook, owner) });
  for (const { sheet, row, column } of touched) {
    const place = { sheet, row, column };
    include(place);
    const from = cellOf(workbook, place)?.spilledFrom;
    if (from) include({ sheet, ...from });
    const owner = owners.get(placeKey(place));
    if (owner) include(owner);
  }
  return [...found.values()];
}

/** What each matrix formula fills as its sheets say, itself not counted. */
function spillsOf({ sheets }: Workbook): Map<string, Place[]> {
  const spills = new Map<string, Place[]>();
  for (const [sheet, { rows }] of sheets.entries()) {
    for (const [row, { cells }] of rows) {
      for (const [column, { spilledFrom }] of cells) {
        if (!spilledFrom) continue;
        const key = placeKey({ sheet, ...spilledFrom });
        spills.set(key, [...(spills.get(key) ?? []), { sheet, row, column }]);
      }
    }
  }
  return spills;
}

/** Whose matrix a filled cell belongs to. */
function ownersOf(spills: ReadonlyMap<string, readonly Place[]>): Map<string, Place> {
  const owners = new Map<string, Place>();
  for (const [key, places] of spills) {
    const [sheet = 0, row = 0, column = 0] = key.split(",").map(Number);
    for (const place of places) owners.set(placeKey(place), { sheet, row, column });
  }
  return owners;
}

function spilledPlaces(engine: HyperFormula, { sheet, row, column }: Place): Place[] {
  const matrix = engine.arrayMapping.getArrayByCorner({ sheet, row, col: column });
  // A matrix that is one error, as when it has no room, shows it in its corner only.
  if (!matrix || "error" in matrix.array) return [];
  const isEmpty = (down: number, right: number) =>
    engine.getCellValue({ sheet, row: row + down, col: column + right }) === null;
  let { height } = matrix;
  // The engine reserves as much as FILTER or UNIQUE could need; what they leave empty at the end is not theirs.
  while (height > 1 && counted(matrix.width).every((right) => isEmpty(height - 1, right))) height -= 1;
  return counted(height).flatMap((down) =>
    counted(matrix.width).flatMap((right) =>
      down + right === 0 ? [] : [{ sheet, row: row + down, column: column + right }],
    ),
  );
}

function counted(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function cellOf(workbook: Workbook, { sheet, row, column }: Place): Cell | undefined {
  const found = workbook.sheets[sheet];
  return found && storedCell(found, row, column);
}
