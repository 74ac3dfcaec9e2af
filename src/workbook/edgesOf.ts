import { MONTH_PATTERN } from "../domain/amount/months";
import type { Area, Cell, Sheet } from "./sheet";

const MONTHS = new RegExp(`(?<!\\p{L})${MONTH_PATTERN}`, "giu");
/** Enough of a cell to know it by. */
const MAX_TEXT = 60;
/** The columns that are looked at; a table has fewer. */
const MAX_COLUMNS = 200;

/**
 * What an area is known by from one period to the next: what stands on its first row, and the words on its last, whose
 * figures change. Months are left out and digits are alike, so `Utfall mars 2024` is `Utfall augusti 2025`.
 *
 * @example edgesOf(sheet, { top: 3, left: 0, bottom: 6, right: 2 }) // "enhet | utfall # | budget # / summa |  | "
 */
export function edgesOf({ rows }: Pick<Sheet, "rows">, { top, left, bottom, right }: Area): string {
  const last = Math.min(right, left + MAX_COLUMNS - 1);
  const line = (row: number, textOf: (cell: Cell) => string): string => {
    const cells = rows.find(({ index }) => index === row)?.cells ?? [];
    return Array.from({ length: last - left + 1 }, (_, at) => {
      const cell = cells[left + at];
      return cell === undefined ? "" : timeless(textOf(cell));
    }).join(" | ");
  };
  return `${line(top, shown)} / ${line(bottom, words)}`;
}

function shown({ value }: Cell): string {
  return value === null ? "" : String(value);
}

function words({ value }: Cell): string {
  return typeof value === "string" && /\p{L}/u.test(value) ? value : "";
}

function timeless(text: string): string {
  return text.slice(0, MAX_TEXT).toLowerCase().replace(MONTHS, " ").replace(/\d+/gu, "#").replace(/\s+/gu, " ").trim();
}
