import type { Area } from "./sheet";

/** @example areasOverlap({ top: 0, left: 0, bottom: 4, right: 2 }, { top: 4, left: 2, bottom: 9, right: 3 }) // true */
export function areasOverlap(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}
