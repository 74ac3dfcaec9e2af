import { yearIn } from "../domain/amount/period";
import { entryTypesIn, type EntryType } from "../domain/ledger/entryType";
import type { Unit } from "../domain/amount/unit";
import { unitIn } from "../domain/amount/unitWords";
import { moneyColumns, type LedgerColumns } from "./ledgerHeader";

/** `12 mnkr` is an amount; `2024 mnkr` says what the amounts are in. */
const AMOUNT =
  /(?<!\d)(?!(?:19|20)\d\d\s)\d[\d\s.,]*\s*(?:[tk]\s?kr|m(?:n|ilj)?\s?kr|[kmt]sek|miljoner|miljarder|mdr?kr|tusen)/iu;

/** The only type that the texts name; null when they name none or several. */
export function statedType(texts: readonly string[]): EntryType | null {
  const found = new Set(texts.flatMap(entryTypesIn));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/**
 * What a ledger's amounts are in: what the names of their columns say, else the lines above, else kronor. Null when they say
 * several things.
 *
 * @example statedUnit(columns, ["Konto", "Period", "Belopp (tkr)"], []) // "tkr"
 */
export function statedUnit(
  columns: Pick<LedgerColumns, "debit" | "credit" | "amounts">,
  header: readonly string[],
  above: readonly string[],
): Unit | null {
  const own = moneyColumns(columns).map((column) => header[column] ?? "");
  const told = [own, above.filter((line) => !AMOUNT.test(line))].map((texts) => new Set(texts.flatMap((text) => unitIn(text) ?? []))); // prettier-ignore
  const [units = new Set(["kr" as const])] = told.filter(({ size }) => size > 0);
  const [unit = null] = units;
  return units.size === 1 ? unit : null;
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
