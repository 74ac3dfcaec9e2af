import Big from "big.js";
import { formatAmount } from "../amount/formatAmount";
import type { DepartmentShare } from "./organisation";

const SHARE = /^(.*?\S)\s+(\d+(?:[.,]\d+)?)\s*%$/u;

/**
 * The new departments of a moved one, as the user writes them; null when a share has no department or no percentage.
 *
 * @example parseShares("Ekonomi") // [{ to: "Ekonomi", share: 1 }]
 * @example parseShares("Ekonomi 60 %, HR 40 %") // [{ to: "Ekonomi", share: 0.6 }, { to: "HR", share: 0.4 }]
 */
export function parseShares(text: string): DepartmentShare[] | null {
  if (!text.includes("%")) return text.trim() === "" ? [] : [{ to: text.trim(), share: 1 }];
  const shares = text.split(/[,;]\s+|;/u).map((part) => {
    const [, to, percent] = SHARE.exec(part.trim()) ?? [];
    if (to === undefined || percent === undefined) return null;
    return { to, share: new Big(percent.replace(",", ".")).div(100).toNumber() };
  });
  return shares.every((share) => share !== null) ? shares : null;
}

/** `sharesText([{ to: "Ekonomi", share: 0.6 }, { to: "HR", share: 0.4 }])` → `"Ekonomi 60 %, HR 40 %"` */
export function sharesText(to: readonly DepartmentShare[]): string {
  const [only] = to;
  if (to.length === 1 && only?.share === 1) return only.to;
  return to.map(({ to: name, share }) => `${name} ${percentText(share)} %`).join(", ");
}

/** `percentText(0.125)` → `"12,5"` */
function percentText(share: number): string {
  return formatAmount(new Big(share).times(100).toNumber(), 4).replace(/,?0+$/u, "");
}
