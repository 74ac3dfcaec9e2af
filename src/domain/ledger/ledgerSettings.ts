import type { AccountMap } from "./accountClass";
import type { Dimension } from "./dimension";

/** How the user wants ledgers read. */
export interface LedgerSettings {
  /** In place of `KOMMUN_BAS`. */
  readonly accounts?: AccountMap;
  /**
   * Ansvar → verksamhetsområde. A key that ends with `*` holds for every code that begins so; the longest key that fits
   * decides. A code without one stands for itself.
   */
  readonly operations?: Readonly<Record<string, string>>;
  /** What ledgers are reported by; who is responsible when absent. */
  readonly dimension?: Dimension | undefined;
  /** So many of a code's first characters are reported together: the level of a hierarchy of codes. */
  readonly level?: number | undefined;
}

/**
 * The verksamhetsområde that the user has put an ansvar under, or null.
 *
 * @example operationOf("8110", { "81*": "Stab och ledning" }) // "Stab och ledning"
 */
export function operationOf(code: string, operations: LedgerSettings["operations"] = {}): string | null {
  const key = operationKey(code, operations);
  return key === null ? null : (operations[key] ?? null);
}

/**
 * Under which key the user has put an ansvar, or null.
 *
 * @example operationKey("8110", { "81*": "Stab och ledning" }) // "81*"
 */
export function operationKey(code: string, operations: NonNullable<LedgerSettings["operations"]>): string | null {
  if (Object.hasOwn(operations, code)) return code;
  const patterns = Object.keys(operations).filter((key) => key.endsWith("*") && code.startsWith(key.slice(0, -1)));
  return patterns.reduce<string | null>((best, key) => (key.length > (best?.length ?? 0) ? key : best), null);
}
