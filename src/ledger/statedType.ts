import { yearIn } from "../domain/amount/period";
import { entryTypesIn, type EntryType } from "../domain/ledger/entryType";
import type { LedgerColumns } from "./ledgerHeader";

/** The only type that the texts name; null when they name none or several. */
export function statedType(texts: readonly string[]): EntryType | null {
  const found = new Set(texts.flatMap(entryTypesIn));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/**
 * A ledger's columns with what the lines above say of those that have their times in their names: the year, where neither
 * they nor the rows say it. Null when the year or the type of such amounts is nowhere: neither is guessed.
 *
 * @example withStated(columns, ["Budget 2024"])?.amounts[0]?.year // 2024
 */
export function withStated(columns: LedgerColumns, above: readonly string[]): LedgerColumns | null {
  const { amounts, period, year, type } = columns;
  if (period !== null) return columns;
  const isTyped = type !== null || amounts.every((amount) => amount.type !== null) || statedType(above) !== null;
  if (!isTyped) return null;
  if (year !== null || amounts.every((amount) => amount.year !== null)) return columns;
  const years = new Set(above.flatMap((line) => yearIn(line) ?? []));
  const [stated] = years;
  if (years.size !== 1 || stated === undefined) return null;
  return { ...columns, amounts: amounts.map((amount) => ({ ...amount, year: amount.year ?? stated })) };
}
