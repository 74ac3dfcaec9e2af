import { readAmount } from "../../domain/amount/readAmount";
import type { Unit } from "../../domain/amount/unit";
import { otherUnitIn, unitIn } from "../../domain/amount/unitWords";
import { isDateFormat, shownFigure, type ShownFigure } from "../../workbook/numberFormat";
import type { Cell } from "../../workbook/sheet";
import { cellText } from "../sheet/cellText";

/** The unit of money that a cell names beside its figure. */
export interface CellUnit {
  readonly unit: Unit;
  /**
   * `typed` in the cell, by its number format's `words` alone, by a format that also `scales` the figure, or by a `letter`
   * of one that does so for large figures only. A format of words may have been chosen for its looks, as Excel's button
   * for currency is.
   */
  readonly by: "typed" | "words" | "scale" | "letter";
}

/** A scale that is told by a letter: `0.0,,"M"`. */
const LETTERS: readonly (readonly [RegExp, number, Unit])[] = [
  [/^(?:k|t|tusen|th)\.?$/iu, -3, "tkr"],
  [/^(?:m|mn|milj|mio)\.?$/iu, -6, "mnkr"],
  [/^(?:md|mdr|mrd|bn|g)\.?$/iu, -9, "mdkr"],
];

/**
 * The unit a cell's text or number format names, or null.
 *
 * @example cellUnit({ value: "-12,7 mkr" })?.unit // "mnkr"
 * @example cellUnit({ value: 8412, format: '#,##0" tkr"' })?.unit // "tkr"
 * @example cellUnit({ value: 8412600, format: '0.0,,"M"' })?.unit // "mnkr"
 */
export function cellUnit(cell: Cell | undefined): CellUnit | null {
  if (typeof cell?.value === "string") {
    const { unit } = readAmount(cellText(cell));
    return unit === null ? null : { unit, by: "typed" };
  }
  const shown = shownOf(cell);
  return shown === null ? null : unitOfShown(shown);
}

/** The unit that a number format writes beside a figure, or null. */
export function unitOfShown(shown: ShownFigure): CellUnit | null {
  const words = formatWords(shown);
  if (words === "") return null;
  const { scale } = shown;
  const letter = LETTERS.find(([pattern, power]) => power === scale && pattern.test(words));
  if (letter !== undefined) return { unit: letter[2], by: "letter" };
  const unit = unitIn(words);
  return unit === null ? null : { unit, by: scale === 0 ? "words" : "scale" };
}

/**
 * A unit that is none of ours and stands beside a cell's figure, or null.
 *
 * @example otherCellUnit({ value: 8412, format: "#,##0\\ [$€-40B]" }) // "€"
 */
export function otherCellUnit(cell: Cell | undefined): string | null {
  const shown = shownOf(cell);
  return shown === null ? null : otherUnitIn(formatWords(shown));
}

function shownOf(cell: Cell | undefined): ShownFigure | null {
  if (typeof cell?.value !== "number" || cell.format === undefined || isDateFormat(cell.format)) return null;
  return shownFigure(cell.value, cell.format);
}

function formatWords({ words }: ShownFigure): string {
  // Most formats write nothing beside the figure.
  if (words.every((text) => text === "")) return "";
  return words
    .join(" ")
    .replace(/[()+−–-]/gu, " ")
    .trim();
}
