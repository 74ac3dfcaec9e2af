import type { Sheet, SheetRow } from "../../workbook/sheet";
import { onlySheet } from "../csv/onlySheet";

/** One of what a cube's figures are told by. */
export interface CubeDimension {
  /** Over its values: `Region`, `Tid`, `Tabellinnehåll`. */
  readonly name: string;
  readonly values: readonly string[];
}

/** Figures by several dimensions, the last of them running fastest, as statistics offices write them. */
export interface DataCube {
  readonly title: string;
  readonly dimensions: readonly CubeDimension[];
  /** Null for a figure that is missing or secret. */
  readonly figures: readonly (number | null)[];
}

/** The names over times, over what is measured and over places; exports call them many things. */
export const TIME = "Tid";
export const CONTENTS = "Tabellinnehåll";
export const REGION = "Region";

const VALUE = "value";
const MISSING = "..";
/** Figures in decimal have no more digits; what is beyond them is binary noise: 84.19999999999999. */
const DIGITS = 12;

/** @example figureCell(84.19999999999999).value // 84.2 */
export function figureCell(figure: number | null): { readonly value: number | string } {
  return { value: figure === null || !Number.isFinite(figure) ? MISSING : Number(figure.toPrecision(DIGITS)) };
}

/** A sheet of one figure a row, under the names of what it is told by. */
export function longSheet(
  file: string,
  title: string,
  names: readonly string[],
  rows: readonly (readonly [words: readonly string[], figure: number | null])[],
): Sheet {
  const top: SheetRow[] = [
    ...(title === "" ? [] : [{ index: 0, cells: [{ value: title }] }]),
    { index: 1, cells: [...names, VALUE].map((value) => ({ value })) },
  ];
  const all = rows.map(([words, figure], at): SheetRow => {
    const told = words.map((value) => (value === "" ? undefined : { value }));
    return { index: at + 2, cells: [...told, figureCell(figure)] };
  });
  return onlySheet(file, [...top, ...all]);
}

/** @example cubeSheet("a.px", cube).rows.length // its figures, and the names over them */
export function cubeSheet(file: string, { title, dimensions, figures }: DataCube): Sheet {
  const rows = figures.map((figure, at) => {
    const words: string[] = [];
    let rest = at;
    for (const { values } of dimensions.toReversed()) {
      words.unshift(values[rest % values.length] ?? "");
      rest = Math.floor(rest / values.length);
    }
    return [words, figure] as const;
  });
  return longSheet(file, title, dimensions.map(({ name }) => name), rows); // prettier-ignore
}

/** How many figures the dimensions' values make. */
export function sizeOf(dimensions: readonly CubeDimension[]): number {
  return dimensions.reduce((product, { values }) => product * values.length, 1);
}

/** Whether the figures are as many as the dimensions' values make; otherwise nobody knows which is which. */
export function isWhole({ dimensions, figures }: DataCube): boolean {
  const size = sizeOf(dimensions);
  return size > 0 && size === figures.length;
}

/**
 * A code before its words, unless they begin with it.
 *
 * @example codedName("0580", "Linköping") // "0580 Linköping"
 */
export function codedName(code: string, words: string): string {
  return words.startsWith(code) ? words : `${code} ${words}`;
}
