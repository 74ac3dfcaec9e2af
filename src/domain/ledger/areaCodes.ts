import { operationKey, type LedgerSettings } from "./ledgerSettings";

/**
 * A ledger's departments put together as far as the user's choices allow: the code under which each is reported the same as
 * before. Null when every department stands for itself.
 *
 * @example areaCodes({ level: 2 })?.("8110") // "81"
 * @example areaCodes({ operations: { "81*": "Stab och ledning" } })?.("8110") // "81*"
 */
export function areaCodes({ dimension, level, operations = {} }: LedgerSettings): ((code: string) => string) | null {
  // Groups of accounts are told by the accounts alone.
  if (dimension === "kontogrupp") return () => "";
  if (level !== undefined) return (code) => code.slice(0, level);
  return Object.keys(operations).length === 0 ? null : (code) => operationKey(code, operations) ?? code;
}
