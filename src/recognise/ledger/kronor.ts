import { PARTS_PER_KRONA } from "../../domain/ledger/ledgerTotals";

/**
 * Parts of a krona to kronor; an empty sum is 0, never −0.
 *
 * @example kronor(1_005_000) // 100.5
 */
export function kronor(parts: number | bigint): number {
  const number = Number(parts);
  return number === 0 ? 0 : number / PARTS_PER_KRONA;
}
