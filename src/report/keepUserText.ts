import { cellName, type Area, type InputArea, type SheetSpec } from "../sheet";

/** A report sheet as it stands in the workbook before it is written anew. */
export interface WrittenSheet {
  /** The size we wrote last time; everything outside is the user's. */
  readonly rows: number;
  readonly columns: number;
  readonly inputs: readonly InputArea[];
  /** The sheet's formulas and values from A1. */
  readonly cells: readonly (readonly unknown[])[];
}

/** Something the user has typed and where it belongs now. */
export interface KeptCell {
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
}

/**
 * Finds what the user typed on a report sheet and where it goes when the sheet is written anew: comments to the place
 * with the same key, what stands to the right of the table to the row with the same key, what stands below it below.
 * What has lost its row is listed under the sheet by the name of the row it stood on. Nothing is dropped.
 *
 * @example keepUserText(written, spec).comments // [{ row: 13, column: 0, content: "LKDATA följs upp." }]
 */
export function keepUserText(written: WrittenSheet, spec: SheetSpec): UserText {
  const height = spec.rows.length;
  const wider = spec.columnWidths.length - written.columns;
  const rowOf = newRows(written, spec);
  const comments: KeptCell[] = [];
  const extras: KeptCell[] = [];
  const left: { readonly row: number; readonly column: number }[] = [];
  const touched = new Set(written.inputs.filter((input) => isUsers(written, input)).map(({ key }) => key));
  const homeless: { readonly from: string; readonly content: unknown }[] = [];

  written.cells.forEach((cells, row) =>
    cells.forEach((content, column) => {
      if (content === "" || content === null) return;
      const input = written.inputs.find(({ area }) => contains(area, row, column));
      if (input !== undefined) {
        if (!touched.has(input.key)) return;
        const target = spec.inputs.find(({ key }) => key === input.key);
        const place = target && {
          row: target.area.top + row - input.area.top,
          column: target.area.left + column - input.area.left,
        };
        if (target && place && contains(target.area, place.row, place.column)) comments.push({ ...place, content });
        else homeless.push({ from: rowName(written, row), content });
      } else if (row >= written.rows) {
        extras.push(moved(row, column, { row: row - written.rows + height, column, content }));
      } else if (column >= written.columns) {
        const target = rowOf(row);
        if (target !== null) extras.push(moved(row, column, { row: target, column: column + wider, content }));
        else {
          homeless.push({ from: rowName(written, row), content });
          left.push({ row, column });
        }
      }
    }),
  );
  const count = comments.length + extras.length + homeless.length;
  for (const { key, area, draft = [] } of spec.inputs) {
    if (touched.has(key)) comments.push(...withoutDraft(area, draft, comments));
  }
  if (homeless.length === 0) return { comments, extras, count };
  const below = Math.max(height, ...extras.map((extra) => extra.row + 1)) + 1;
  const list = [
    { row: below, column: 0, content: "Kommentarer utan rad" },
    ...homeless.flatMap(({ from, content }, index) => [
      { row: below + 1 + index, column: 0, content: from },
      { row: below + 1 + index, column: 1, content },
    ]),
  ];
  return { comments, extras: [...left.map((from) => ({ ...from, content: "", from })), ...extras, ...list], count };
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

/** Old row → the new row with the same key, counting equal keys from the top. */
function newRows(written: WrittenSheet, spec: SheetSpec): (row: number) => number | null {
  const keyOf = (texts: readonly unknown[]) =>
    spec.keyColumns.map((column) => String(texts[column] ?? "")).join("\u0000");
  const isBlank = (key: string) => key.replaceAll("\u0000", "") === "";
  const oldKeys = written.cells.slice(0, written.rows).map(keyOf);
  const newKeys = spec.rows.map((cells) => keyOf(cells.map((cell) => cell.value)));
  return (row) => {
    const key = oldKeys[row] ?? "";
    if (key === newKeys[row]) return row;
    if (isBlank(key)) return null;
    const nth = oldKeys.slice(0, row).filter((other) => other === key).length;
    return newKeys.flatMap((other, index) => (other === key ? [index] : []))[nth] ?? null;
  };
}

function rowName(written: WrittenSheet, row: number): string {
  const label = String(written.cells[row]?.[0] ?? "");
  return label === "" ? `Rad ${cellName(row, 0).slice(1)}` : label;
}

function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
