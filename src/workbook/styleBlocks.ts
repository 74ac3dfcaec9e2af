import type { Area, SpecCell, StyleName } from "./sheet";
import { rectangles } from "./rectangles";

/** A rectangle of cells with the same look. */
interface StyleBlock {
  readonly style: StyleName;
  readonly area: Area;
}

/**
 * The looks of a sheet as few rectangles, so that a writer formats blocks and never cells. Cells without a look are
 * left out.
 *
 * @example styleBlocks(spec)[0] // { style: "title", area: { top: 0, left: 0, bottom: 0, right: 0 } }
 */
export function styleBlocks({
  rows,
}: {
  readonly rows: readonly (readonly Pick<SpecCell, "style">[])[];
}): StyleBlock[] {
  return rectangles(rows, ({ style }) => (style === "empty" ? null : style)).map(({ key, area }) => ({
    style: key,
    area,
  }));
}
