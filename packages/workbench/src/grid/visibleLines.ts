import type { Area } from "excel-host/model/area";
import type { Axis } from "./axis";
import { indexAt, sizeOf } from "./axis";

/** A row or column to draw, or a gap in place of those out of sight. Sizes in pixels. */
export interface Line {
  readonly kind: "line" | "gap";
  readonly index: number;
  readonly size: number;
}

/** Pixels drawn beyond the edges, so that scrolling meets no white. */
const MARGIN = 240;

/**
 * The lines in view: the frozen ones, and those around the scroll position. Gaps before and after keep the scrollbar
 * right; a merged area that reaches into view is drawn from its first line.
 */
export function visibleLines(
  axis: Axis,
  frozen: number,
  position: number,
  room: number,
  merges: readonly Area[],
  direction: "rows" | "columns",
): Line[] {
  const ends = ({ top, left, bottom, right }: Area) => (direction === "rows" ? [top, bottom] : [left, right]);
  let first = Math.max(frozen, indexAt(axis, Math.max(0, position - MARGIN)));
  const last = Math.max(first, indexAt(axis, position + room + MARGIN));
  for (const merge of merges) {
    const [start = 0, end = 0] = ends(merge);
    if (start >= frozen && start < first && end >= first) first = start;
  }
  const range = (from: number, to: number): Line[] => {
    const lines: Line[] = [];
    for (let index = from; index <= to; index += 1) {
      const size = sizeOf(axis, index);
      if (size > 0) lines.push({ kind: "line", index, size });
    }
    return lines;
  };
  const gap = (from: number, to: number): Line[] => {
    const size = (axis.edges[to] ?? 0) - (axis.edges[from] ?? 0);
    return size > 0 ? [{ kind: "gap", index: from, size }] : [];
  };
  return [...range(0, frozen - 1), ...gap(frozen, first), ...range(first, last), ...gap(last + 1, axis.count)];
}
