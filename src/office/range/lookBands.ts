import type { Area } from "../../workbook/sheet";

/** Looks are answered cell by cell, at 400 to 700 bytes each; Excel on the web takes and answers at most 5 MB. */
export const MAX_LOOKS = 4_000;

/**
 * An area in bands of whole rows, of at most {@link MAX_LOOKS} cells each where a row has no more.
 *
 * @example lookBands({ top: 0, left: 0, bottom: 2499, right: 3 }).map(({ top }) => top) // [0, 1000, 2000]
 */
export function lookBands(area: Area): Area[] {
  const height = Math.max(1, Math.floor(MAX_LOOKS / (area.right - area.left + 1)));
  const count = Math.ceil((area.bottom - area.top + 1) / height);
  return Array.from({ length: count }, (_, index) => {
    const top = area.top + index * height;
    return { ...area, top, bottom: Math.min(area.bottom, top + height - 1) };
  });
}

/** How many cells an area has. */
export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** What is read or written for a number of cells, in requests of at most {@link MAX_LOOKS}. */
export function lookGroups<Look extends { readonly cells: number }>(looks: readonly Look[]): Look[][] {
  const groups: Look[][] = [];
  let room = 0;
  for (const look of looks) {
    if (look.cells > room) {
      groups.push([]);
      room = MAX_LOOKS;
    }
    groups.at(-1)?.push(look);
    room -= look.cells;
  }
  return groups;
}
