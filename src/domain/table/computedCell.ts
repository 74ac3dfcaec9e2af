import type { MissingReason } from "../amount/missing";
import { figureText } from "../amount/statusFigure";
import type { TableCell } from "./table";

/**
 * A cell whose figure stands in no source, with its text as a Swedish Excel would show it, like the texts of cells that
 * were read.
 *
 * @param decimals those of the figures it is made of; null when they are not known to be rounded
 * @param reason why there is none, when `value` is null
 * @example computedCell(-0.3, 2).text // "-0,30"
 * @example computedCell(null, 1).reason // "notComputable"
 */
export function computedCell(
  value: number | null,
  decimals: number | null,
  reason: MissingReason = "notComputable",
): TableCell {
  if (value === null) return { text: "", value, reason, source: null, decimals: null };
  const text = decimals === null ? figureText(value) : value.toFixed(Math.max(0, decimals)).replace(".", ",");
  return { text, value, reason: null, source: null, decimals };
}
