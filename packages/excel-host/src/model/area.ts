/** Rows and columns are 0-based and both ends belong to the area. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's own limits. */
export const ROW_COUNT = 1_048_576;
export const COLUMN_COUNT = 16_384;

/** Every cell there is. */
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: ROW_COUNT - 1, right: COLUMN_COUNT - 1 };

/** @example heightOf({ top: 1, left: 0, bottom: 3, right: 0 }) // 3 */
export function heightOf(area: Area): number {
  return area.bottom - area.top + 1;
}

/** @example widthOf({ top: 1, left: 0, bottom: 3, right: 0 }) // 1 */
export function widthOf(area: Area): number {
  return area.right - area.left + 1;
}

/** @example cellCountOf({ top: 1, left: 0, bottom: 3, right: 1 }) // 6 */
export function cellCountOf(area: Area): number {
  return heightOf(area) * widthOf(area);
}

/** The area holds whole columns (`A:B`). */
export function isEntireColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === ROW_COUNT - 1;
}

/** The area holds whole rows (`1:3`). */
export function isEntireRows(area: Area): boolean {
  return area.left === 0 && area.right === COLUMN_COUNT - 1;
}

/** Whether an area has whole edges, in order, within the limits. */
export function isInsideSheet(area: Area): boolean {
  const edges = [area.top, area.left, area.bottom, area.right];
  return (
    edges.every(Number.isInteger) &&
    area.top >= 0 &&
    area.left >= 0 &&
    area.top <= area.bottom &&
    area.left <= area.right &&
    area.bottom < ROW_COUNT &&
    area.right < COLUMN_COUNT
  );
}

/** The common part, or null when the areas do not meet. */
export function intersectionOf(a: Area, b: Area): Area | null {
  const common = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

/** The smallest area that holds both. */
export function boundingAreaOf(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What is left of `area` when `hole` is taken away: none to four areas, top to bottom. */
export function withoutArea(area: Area, hole: Area): Area[] {
  const common = intersectionOf(area, hole);
  if (!common) return [area];
  const rest: Area[] = [];
  if (area.top < common.top) rest.push({ ...area, bottom: common.top - 1 });
  if (area.left < common.left) rest.push({ ...area, top: common.top, bottom: common.bottom, right: common.left - 1 });
  if (common.right < area.right) rest.push({ ...area, top: common.top, bottom: common.bottom, left: common.right + 1 });
  if (common.bottom < area.bottom) rest.push({ ...area, top: common.bottom + 1 });
  return rest;
}
