import { quoted } from "./aggregation";

/**
 * A table as the user names it, as it is to stand in a statement; null for a name that not all databases can be told.
 *
 * @example tableName("ekonomi.huvudbok") // "\"ekonomi\".\"huvudbok\""
 * @example tableName("a;b") // "\"a;b\""
 */
export function tableName(name: string): string | null {
  const parts = name.split(".");
  return parts.some((part) => part === "" || /["\\]/u.test(part)) ? null : parts.map(quoted).join(".");
}
