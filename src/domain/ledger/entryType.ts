/** What a ledger entry is: what happened, what was decided, what is expected. */
export type EntryType = "utfall" | "budget" | "prognos";

export const ENTRY_TYPES: readonly EntryType[] = ["utfall", "budget", "prognos"];

const WORDS: readonly (readonly [RegExp, EntryType])[] = [
  [/budget|budsjett|(?<!\p{L})(?:ram|detalj|intern)?bud(?!\p{L})/iu, "budget"],
  [/prognos|(?<!\p{L})prg(?!\p{L})/iu, "prognos"],
  [/utfall|bokför|redovis|verifikat|regnskap|(?<!\p{L})utf(?!\p{L})/iu, "utfall"],
];

/**
 * The type a ledger's own word names, or null.
 *
 * @example entryTypeIn("Årsbudget") // "budget"
 */
export function entryTypeIn(text: string): EntryType | null {
  return WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Kinds of vouchers, and the codes that systems give them: what is booked has happened. */
const VOUCHER =
  /faktura|kredit(?:nota|not)|betalning|betaling|verifikation|(?<!\p{L})bilag|omf(?:ö|o)ring|r(?:ä|a)ttelse|periodisering|avskrivning|(?<!\p{L})l(?:ö|ø)n|reskontra|huvudbok|hovedbok|manuell|kassa|invoice|payment|payroll|journal|^(?:gl|ap|ar|lf|kf|lr|kr|hb|bo)$/iu;

/**
 * The type of an entry by its own word, which may be the kind of its voucher; null for another.
 *
 * @example typeOfEntry("Leverantörsfaktura") // "utfall"
 */
export function typeOfEntry(text: string): EntryType | null {
  return entryTypeIn(text) ?? (VOUCHER.test(text.trim()) ? "utfall" : null);
}

/**
 * All types that a text names.
 *
 * @example entryTypesIn("Budget och utfall") // ["budget", "utfall"]
 */
export function entryTypesIn(text: string): EntryType[] {
  return WORDS.flatMap(([pattern, type]) => (pattern.test(text) ? [type] : []));
}
