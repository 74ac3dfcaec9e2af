import { remembered } from "../remembered";
import type { Period } from "./months";

const ORDINALS = ["första", "andra", "tredje", "fjärde"] as const;

/** `Kvartal 1`, `kv 2`, `Q3`, `Tertial 2`, `Tertialrapport 1`, `T1`. */
const NUMBERED =
  /(?<!\p{L})(kvartal|kv|q|tertial|t)(?:s?(?:rapport|uppföljning|bokslut|redovisning))?\.?\s?([1-4])(?![\p{L}\d,.%])/iu;
/** `2:a kvartalet`, `andra tertialet`. */
const ORDERED = new RegExp(
  `(?<!\\p{L})(?:([1-4])[:.]?[ae]?|(${ORDINALS.join("|")}))\\s+(kvartal|tertial)(?:et)?(?!\\p{L})`,
  "iu",
);

/**
 * The months of a quarter or a tertial that a heading names, or null.
 *
 * @example partOfYear("Utfall kvartal 2") // { from: 4, to: 6 }
 * @example partOfYear("Andra tertialet 2025") // { from: 5, to: 8 }
 */
export const partOfYear = remembered((text): Period | null => {
  const numbered = NUMBERED.exec(text);
  if (numbered !== null) return months(numbered[1] ?? "", Number(numbered[2]));
  const ordered = ORDERED.exec(text);
  if (ordered === null) return null;
  const order = ordered[1] ?? ORDINALS.indexOf((ordered[2] ?? "").toLowerCase() as (typeof ORDINALS)[number]) + 1;
  return months(ordered[3] ?? "", Number(order));
});

function months(part: string, order: number): Period | null {
  const length = /^[kq]/iu.test(part) ? 3 : 4;
  return order * length > 12 ? null : { from: (order - 1) * length + 1, to: order * length };
}
