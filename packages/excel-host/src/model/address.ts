import { type Area, COLUMN_COUNT, isEntireColumns, isEntireRows, isInsideSheet, ROW_COUNT } from "./area";

interface Address {
  /** null when the address does not say. */
  readonly sheet: string | null;
  readonly area: Area;
}

/** @example columnName(27) // "AB" */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `columnNumber("AB")` → `27` */
function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * An area, a cell, whole columns (`"A:B"`) or whole rows (`"1:3"`); with `absolute` → `"$A$4:$E$13"`.
 *
 * @example areaName({ top: 3, left: 0, bottom: 12, right: 4 }) // "A4:E13"
 */
export function areaName(area: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const column = (index: number) => mark + columnName(index);
  const row = (index: number) => mark + String(index + 1);
  if (isEntireColumns(area)) return `${column(area.left)}:${column(area.right)}`;
  if (isEntireRows(area)) return `${row(area.top)}:${row(area.bottom)}`;
  const first = column(area.left) + row(area.top);
  const last = column(area.right) + row(area.bottom);
  return first === last ? first : `${first}:${last}`;
}

/**
 * A sheet's name as it stands in an address; names that need no quotes are given as they are.
 *
 * @example quotedSheetName("Blad 1") // "'Blad 1'"
 */
export function quotedSheetName(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^R\d*C\d*$/i.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** @example addressOf("Blad1", { top: 0, left: 0, bottom: 1, right: 1 }) // "Blad1!A1:B2" */
export function addressOf(sheet: string, area: Area, absolute = false): string {
  return `${quotedSheetName(sheet)}!${areaName(area, absolute)}`;
}

/**
 * Reads an A1 address: cell, area, whole columns or rows, with or without `$` and sheet name.
 * null when it is not an address inside a sheet.
 *
 * @example parseAddress("'Blad 1'!$A$1:B2") // { sheet: "Blad 1", area: { top: 0, left: 0, bottom: 1, right: 1 } }
 */
export function parseAddress(text: string): Address | null {
  const bang = text.lastIndexOf("!");
  const area = parseArea(text.slice(bang + 1).replace(/\$/g, ""));
  if (!area) return null;
  if (bang < 0) return { sheet: null, area };
  const name = text.slice(0, bang);
  const quoted = /^'(.*)'$/.exec(name)?.[1];
  return { sheet: quoted === undefined ? name : quoted.replace(/''/g, "'"), area };
}

function parseArea(text: string): Area | null {
  const match = /^([A-Z]{1,3})?(\d{1,7})?(?::([A-Z]{1,3})?(\d{1,7})?)?$/i.exec(text);
  if (!match) return null;
  const isPair = text.includes(":");
  const first = corner(match[1], match[2]);
  const last = isPair ? corner(match[3], match[4]) : first;
  if (!first || !last || first.kind !== last.kind || (!isPair && first.kind !== "cell")) return null;
  const area = {
    top: Math.min(first.row ?? 0, last.row ?? 0),
    left: Math.min(first.column ?? 0, last.column ?? 0),
    bottom: Math.max(first.row ?? ROW_COUNT - 1, last.row ?? ROW_COUNT - 1),
    right: Math.max(first.column ?? COLUMN_COUNT - 1, last.column ?? COLUMN_COUNT - 1),
  };
  return isInsideSheet(area) ? area : null;
}

function corner(letters: string | undefined, digits: string | undefined) {
  const column = letters === undefined ? null : columnNumber(letters);
  const row = digits === undefined ? null : Number(digits) - 1;
  if (column === null && row === null) return null;
  const kind = column === null ? "row" : row === null ? "column" : "cell";
  return { kind, row, column };
}
