import { cellName, type Area, type InputArea, type SheetSpec } from "../../workbook/sheet";
import { areaHolds } from "../../workbook/areaHolds";
import { rerunTexts } from "../../texts/report/rerunTexts";
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
  const rowOf = newRows(written, spec);
  const touched = new Set(written.inputs.filter((input) => isUsers(written, input)).map(({ key }) => key));
  const typed = placeTyped({ written, spec, rowNow, rowOf, touched });
  const homeless = [...inserted.flatMap((row) => ownRow(standing.cells[row] ?? [])), ...typed.homeless];
  const drafted = spec.inputs.filter(({ key }) => touched.has(key));
  return {
    comments: drafted.reduce(
      (comments, { area, draft = [] }) => [...comments, ...withoutDraft(area, draft, comments)],
      typed.comments,
    ),
    extras:
      homeless.length === 0
        ? typed.extras
        : [...typed.emptied, ...typed.extras, ...listed(homeless, typed.extras, height)],
    count: typed.comments.length + typed.extras.length + homeless.length,
    homeless,
    hiddenRows: (written.hiddenRows ?? []).flatMap((row) =>
      row < written.rows ? (rowOf(row) ?? []) : [row - written.rows + height],
    ),
    inserted: inserted.length,
  };
}

/** A sheet between two writings. */
interface Rewriting {
  /** As it stands, without the rows that the user has put in. */
  readonly written: WrittenSheet;
  readonly spec: SheetSpec;
  /** Row of `written` → where it stands in the workbook. */
  readonly rowNow: readonly number[];
  /** Where a row of `written` goes; null when it is gone. */
  readonly rowOf: (row: number) => number | null;
  /** Keys of the places for comments that hold the user's own words. */
  readonly touched: ReadonlySet<string>;
}

interface PlacedText extends Pick<UserText, "comments" | "extras" | "homeless"> {
  /** What is taken away from where it stood, because it is listed under the sheet. */
  readonly emptied: readonly KeptCell[];
}

/** Where everything that the user has typed goes. */
function placeTyped({ written, spec, rowNow, rowOf, touched }: Rewriting): PlacedText {
  const wider = spec.columnWidths.length - written.columns;
  const comments: KeptCell[] = [];
  const extras: KeptCell[] = [];
  const homeless: HomelessText[] = [];
  const emptied: KeptCell[] = [];
  written.cells.forEach((cells, row) =>
    cells.forEach((content, column) => {
      if (content === "" || content === null) return;
      const now = { row: rowNow[row] ?? row, column };
      const input = written.inputs.find(({ area }) => areaHolds(area, row, column));
      if (input !== undefined) {
        if (!touched.has(input.key)) return;
        const place = commentPlace(spec, input, row, column);
        if (place !== null) comments.push({ ...place, content });
        else homeless.push({ from: placeName(written, spec, input), content });
      } else if (row >= written.rows) {
        extras.push(moved(now, { row: row - written.rows + spec.rows.length, column, content }));
      } else if (column >= written.columns) {
        const target = rowOf(row);
        if (target !== null) extras.push(moved(now, { row: target, column: column + wider, content }));
        else {
          homeless.push({ from: rowName(written, spec, row), content });
          emptied.push({ ...now, content: "", from: now });
        }
      }
    }),
  );
  return { comments, extras, homeless, emptied };
}

/** The same place in the area for comments with the same key; null when there is none. */
function commentPlace(
  { inputs }: SheetSpec,
  { key, area }: InputArea,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } | null {
  const target = inputs.find((input) => input.key === key);
  if (target === undefined) return null;
  const place = { row: target.area.top + row - area.top, column: target.area.left + column - area.left };
  return areaHolds(target.area, place.row, place.column) ? place : null;
}

/** What has lost its row, in a list under the sheet and under what the user has there. */
function listed(homeless: readonly HomelessText[], extras: readonly KeptCell[], height: number): KeptCell[] {
  const below = Math.max(height, ...extras.map((extra) => extra.row + 1)) + 1;
  return [
    { row: below, column: 0, content: rerunTexts.homeless },
    ...homeless.flatMap(({ from, content }, index) => [
      { row: below + 1 + index, column: 0, content: from },
      { row: below + 1 + index, column: 1, content },
    ]),
  ];
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

function moved(from: { readonly row: number; readonly column: number }, to: KeptCell): KeptCell {
  return from.row === to.row && from.column === to.column ? to : { ...to, from };
}

/** What a row of the user's own held, cell by cell. */
function ownRow([label = "", ...others]: readonly unknown[]): HomelessText[] {
  const from = rerunTexts.ownRowOf(String(label));
  const filled = others.filter((content) => content !== "" && content !== null);
  return filled.length === 0
    ? [{ from: rerunTexts.ownRow, content: label }]
    : filled.map((content) => ({ from, content }));
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
  return words.filter((word) => word !== "").join(", ") || rerunTexts.row(cellName(row, 0).slice(1));
}
