import type { Area } from "./sheet";

/** A rectangle of cells that are alike. */
interface Rectangle<Key extends string> {
  readonly key: Key;
  readonly area: Area;
}

/**
 * Cells as few rectangles, so that a writer handles blocks and never cells: runs of equal key along a row, joined with
 * equal runs on the rows below. Cells whose key is null are left out.
 *
 * @example rectangles([["a", "a"], ["a", "a"]], (cell) => cell) // [{ key: "a", area: { top: 0, left: 0, bottom: 1, right: 1 } }]
 */
export function rectangles<Cell, Key extends string>(
  rows: readonly (readonly Cell[])[],
  keyOf: (cell: Cell) => Key | null,
): Rectangle<Key>[] {
  const done: Rectangle<Key>[] = [];
  let open: Rectangle<Key>[] = [];
  rows.forEach((cells, row) => {
    const runs = runsOf(cells.map(keyOf), row);
    const grown = runs.map((run) => {
      const above = open.find((block) => isDirectlyAbove(block, run));
      return above === undefined ? run : { ...above, area: { ...above.area, bottom: row } };
    });
    done.push(...open.filter((block) => !runs.some((run) => isDirectlyAbove(block, run))));
    open = grown;
  });
  return [...done, ...open];
}

function runsOf<Key extends string>(keys: readonly (Key | null)[], row: number): Rectangle<Key>[] {
  const runs: Rectangle<Key>[] = [];
  keys.forEach((key, column) => {
    if (key === null) return;
    const last = runs.at(-1);
    if (last !== undefined && last.key === key && last.area.right === column - 1) {
      runs[runs.length - 1] = { ...last, area: { ...last.area, right: column } };
    } else {
      runs.push({ key, area: { top: row, left: column, bottom: row, right: column } });
    }
  });
  return runs;
}

function isDirectlyAbove<Key extends string>(block: Rectangle<Key>, run: Rectangle<Key>): boolean {
  const { area } = block;
  return (
    block.key === run.key &&
    area.bottom === run.area.top - 1 &&
    area.left === run.area.left &&
    area.right === run.area.right
  );
}
