import { cellsBetween } from "./cellsBetween";
import { COLUMNS, ROWS, type Area } from "./sheet";

/**
 * The area that a user names, `A4:F20`; null when it is none, or when no sheet reaches so far.
 *
 * @example areaNamed("f20:a4") // { top: 3, left: 0, bottom: 19, right: 5 }
 * @example areaNamed("hela bladet") // null
 */
export function areaNamed(name: string): Area | null {
  const [first = "", last = first, ...more] = name.replace(/\s/gu, "").split(":");
  const area = more.length > 0 ? null : cellsBetween(first, last);
  return area !== null && area.top >= 0 && area.bottom < ROWS && area.right < COLUMNS ? area : null;
}
