import { cellName, type Area, type InputArea, type SheetSpec } from "../../workbook/sheet";
import { areaHolds } from "../../workbook/areaHolds";
import { insertedRows } from "./insertedRows";
import { newRows } from "./newRows";

/** A report sheet as it stands in the workbook before it is written anew. */
export interface WrittenSheet {
  /** The size we wrote last time; everything outside is the user's. */
  readonly rows: number;
  readonly columns: number;
  readonly inputs: readonly InputArea[];
  /** What stood first in each row of it; absent in older reports. */
  readonly labels?: readonly string[];
  /** The sheet's formulas and values from A1. */
  readonly cells: readonly (readonly unknown[])[];
  /** Rows that the user has hidden; none when absent. */
  readonly hiddenRows?: readonly number[];
}

/** Something the user has typed whose row is gone. */
interface HomelessText {
  /** The name of the row it stood on. */
  readonly from: string;
  readonly content: unknown;
}

/** Something the user has typed and where it belongs now. */
interface KeptCell {
  readonly row: number;
  readonly column: number;
  /** As Excel's `formulas`: a formula with `=`, a number, a text. */
  readonly content: unknown;
  /** Where it stood, when it has to move. */
  readonly from?: { readonly row: number; readonly column: number };
}

/** What the user typed on a sheet, placed for its next writing. */
export interface UserText {
  /** In the places for comments, which are part of the sheet's own area. */
  readonly comments: readonly KeptCell[];
  /** Outside the sheet's own area. */
  readonly extras: readonly KeptCell[];
  /** Number of cells that the user had filled. */
  readonly count: number;
  /** What is listed under the sheet because its row is gone. */
  readonly homeless: readonly HomelessText[];
  /** Rows that are to be hidden, where the same rows were. */
  readonly hiddenRows: readonly number[];
  /** Number of rows that the user had put in among the sheet's own; what they held is among the homeless. */
  readonly inserted: number;
}

/** Stands over the list under a sheet of what has lost its row. */
const HOMELESS_HEADING = "Kommentarer utan rad";

/**
 * Finds what the user typed on a report sheet and where it goes when the sheet is written anew: comments to the place
 * with the same key, what stands to the right of the table to the row with the same key, what stands below it below.
 * What has lost its row is listed under the sheet by the name of the row it stood on. Nothing is dropped.
 *
 * @example keepUserText(written, spec).comments // [{ row: 13, column: 0, content: "LKDATA följs upp." }]
 */
export function keepUserText(standing: WrittenSheet, spec: SheetSpec): UserText {
  const inserted = insertedRows(standing, standing.cells);
  const rowNow = standing.cells.map((_, row) => row).filter((row) => !inserted.includes(row));
  const written: WrittenSheet = {
    ...standing,
    cells: rowNow.map((row) => standing.cells[row] ?? []),
    hiddenRows: (standing.hiddenRows ?? []).map((row) => rowNow.indexOf(row)).filter((row) => row >= 0),
  };
  const height = spec.rows.length;
  const wider = spec.columnWidths.length - written.columns;
  const rowOf = newRows(written, spec);
  const comments: KeptCell[] = [];
  const extras: KeptCell[] = [];
  const left: { readonly row: number; readonly column: number }[] = [];
  const touched = new Set(written.inputs.filter((input) => isUsers(written, input)).map(({ key }) => key));
  const homeless = inserted.flatMap((row) => ownRow(standing.cells[row] ?? []));

  written.cells.forEach((cells, row) =>
    cells.forEach((content, column) => {
      if (content === "" || content === null) return;
      const input = written.inputs.find(({ area }) => areaHolds(area, row, column));
      if (input !== undefined) {
        if (!touched.has(input.key)) return;
        const target = spec.inputs.find(({ key }) => key === input.key);
        const place = target && {
          row: target.area.top + row - input.area.top,
          column: target.area.left + column - input.area.left,
        };
        if (target && place && areaHolds(target.area, place.row, place.column)) comments.push({ ...place, content });
        else homeless.push({ from: placeName(written, spec, input), content });
      } else if (row >= written.rows) {
        extras.push(moved(rowNow[row] ?? row, column, { row: row - written.rows + height, column, content }));
      } else if (column >= written.columns) {
        const target = rowOf(row);
        if (target !== null)
          extras.push(moved(rowNow[row] ?? row, column, { row: target, column: column + wider, content }));
        else {
          homeless.push({ from: rowName(written, spec, row), content });
          left.push({ row: rowNow[row] ?? row, column });
        }
      }
    }),
  );
  const count = comments.length + extras.length + homeless.length;
  for (const { key, area, draft = [] } of spec.inputs) {
    if (touched.has(key)) comments.push(...withoutDraft(area, draft, comments));
  }
  const hiddenRows = (written.hiddenRows ?? []).flatMap((row) =>
    row < written.rows ? (rowOf(row) ?? []) : [row - written.rows + height],
  );
  if (homeless.length === 0) return { comments, extras, count, homeless, hiddenRows, inserted: inserted.length };
  const below = Math.max(height, ...extras.map((extra) => extra.row + 1)) + 1;
  const list = [
    { row: below, column: 0, content: HOMELESS_HEADING },
    ...homeless.flatMap(({ from, content }, index) => [
      { row: below + 1 + index, column: 0, content: from },
      { row: below + 1 + index, column: 1, content },
    ]),
  ];
  const emptied = left.map((from) => ({ ...from, content: "", from }));
  return {
    comments,
    extras: [...emptied, ...extras, ...list],
    count,
    homeless,
    hiddenRows,
    inserted: inserted.length,
  };
}

/**
 * Whether an area for comments holds what the user has decided: anything but the draft that the add-in wrote there. A
 * draft that has been taken away is also a decision.
 */
function isUsers({ cells }: WrittenSheet, { area, draft = [] }: InputArea): boolean {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const suggested = column === area.left ? (draft[row - area.top] ?? "") : "";
      if (String(cells[row]?.[column] ?? "") !== suggested) return true;
    }
  }
  return false;
}

/** Nothing where a draft would stand beside the user's own words. */
function withoutDraft(area: Area, draft: readonly string[], comments: readonly KeptCell[]): KeptCell[] {
  return draft.flatMap((_, index) => {
    const place = { row: area.top + index, column: area.left };
    const isFilled = comments.some(({ row, column }) => row === place.row && column === place.column);
    return isFilled ? [] : [{ ...place, content: "" }];
  });
}

function moved(row: number, column: number, to: KeptCell): KeptCell {
  return row === to.row && column === to.column ? to : { ...to, from: { row, column } };
}

/** What a row of the user's own held, cell by cell. */
function ownRow([label = "", ...others]: readonly unknown[]): HomelessText[] {
  const from = `Egen rad: ${String(label)}`;
  const filled = others.filter((content) => content !== "" && content !== null);
  return filled.length === 0 ? [{ from: "Egen rad", content: label }] : filled.map((content) => ({ from, content }));
}

/** What a place for comments is about: the row it stands beside, else the nearest text above it in the first column. */
function placeName(written: WrittenSheet, spec: SheetSpec, { area }: InputArea): string {
  if (area.left > 0) return rowName(written, spec, area.top);
  for (let row = area.top - 1; row >= 0; row--) {
    const text = String(written.cells[row]?.[0] ?? "");
    if (text !== "") return text;
  }
  return rowName(written, spec, area.top);
}

/** A row in its own words: what it begins with, and what tells it from the others. */
function rowName({ cells }: WrittenSheet, { keyColumns }: SheetSpec, row: number): string {
  const words = [...new Set([0, ...keyColumns])].map((column) => String(cells[row]?.[column] ?? "").trim());
  return words.filter((word) => word !== "").join(", ") || `Rad ${cellName(row, 0).slice(1)}`;
}
