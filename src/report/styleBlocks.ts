import type { Area, SheetSpec, SpecCell, StyleName } from "../sheet";

/** A rectangle of cells with the same look. */
export interface StyleBlock {
  readonly style: StyleName;
  readonly area: Area;
}

/**
 * The looks of a sheet as few rectangles, so that a writer formats blocks and never cells: runs of equal style along a
 * row, joined with equal runs on the rows below. Cells without a look are left out.
 *
 * @example styleBlocks(spec)[0] // { style: "title", area: { top: 0, left: 0, bottom: 0, right: 0 } }
 */
export function styleBlocks(spec: SheetSpec): StyleBlock[] {
  const done: StyleBlock[] = [];
  let open: StyleBlock[] = [];
  spec.rows.forEach((cells, row) => {
    const runs = runsOf(cells, row);
    const grown = runs.map((run) => {
      const above = open.find((block) => isDirectlyAbove(block, run));
      return above === undefined ? run : { ...above, area: { ...above.area, bottom: row } };
    });
    done.push(...open.filter((block) => !runs.some((run) => isDirectlyAbove(block, run))));
    open = grown;
  });
  return [...done, ...open];
}

function runsOf(cells: readonly SpecCell[], row: number): StyleBlock[] {
  const runs: StyleBlock[] = [];
  cells.forEach((cell, column) => {
    if (cell.style === "empty") return;
    const last = runs.at(-1);
    if (last !== undefined && last.style === cell.style && last.area.right === column - 1) {
      runs[runs.length - 1] = { ...last, area: { ...last.area, right: column } };
    } else {
      runs.push({ style: cell.style, area: { top: row, left: column, bottom: row, right: column } });
    }
  });
  return runs;
}

function isDirectlyAbove(block: StyleBlock, run: StyleBlock): boolean {
  const { area } = block;
  return (
    block.style === run.style &&
    area.bottom === run.area.top - 1 &&
    area.left === run.area.left &&
    area.right === run.area.right
  );
}
