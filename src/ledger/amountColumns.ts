import { UNIT_WORDS } from "./ledgerWords";
import { entryTypeIn, type EntryType } from "../domain/ledger/entryType";

/**
 * What of the year an amount on a row is: its own month, the year down to it, or the whole year; `rest` is a whole year beside
 * some of its months, of which December gets what these have not.
 */
export type AmountSpan = "month" | "toDate" | "year" | "rest";

/** A column of amounts, and what they are when its name says so. */
export interface AmountColumn {
  readonly column: number;
  readonly type: EntryType | null;
  /** The year of its amounts, when the ledger has a column for each of several; else the row's own. */
  readonly year: number | null;
  /** The month of its amounts, when the ledger has its times in the columns' names; else the row's own. */
  readonly month: number | null;
  readonly span: AmountSpan;
}

/** The columns that are added up, and the names of those that say the same another time or in another version. */
export interface AmountColumns {
  readonly amounts: readonly AmountColumn[];
  readonly unused: readonly number[];
}

const TO_DATE = "ack(?:umulera[dt]e?)?|hittills";
const YEAR = "ars?|helars?";
const MONTH = "per(?:iod(?:en)?s?)?|manads?|manadens";
const VERSION =
  "ursprunglig|beslutad|fastst(?:a|al)lld|reviderad|rev|gallande|aktuell|justerad|ny|tidigare|senaste|preliminar|slutlig|t[123]|v(?:ersion)?\\d+|\\d{1,2}(?!\\d)|jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const TYPE = "utf(?:all)?|redovisat|regnskap|(?:ram|detalj|intern)?bud(?:get)?|budsjett|prognose?|prg";
const AROUND = `${TO_DATE}|${YEAR}|${MONTH}|${VERSION}|om`;
const IS_TO_DATE = new RegExp(`^(?:${TO_DATE})$`, "iu");
const IS_YEAR = new RegExp(`^(?:${YEAR})$`, "iu");
/** An amount column that names its own type: `Utfall`, `Ack budget 2024 (kr)`, `Prognosbelopp`, `Prognos augusti`. */
const TYPED = new RegExp(
  `^(${AROUND})?(${TYPE})(${AROUND})?(?:belopp|v)?((?:19|20)\\d\\d)?(${AROUND})?(?:i?(?:${UNIT_WORDS}))?$`,
  "iu",
);

/**
 * The columns of a ledger that name their type, one for each type and year: the month's own amounts before those to date,
 * these before the whole year's. Two versions of the same are neither: which counts is not to be guessed.
 *
 * @param names without spaces and signs, by column
 * @example typedAmounts(["konto", "utfall", "ackutfall"]).unused // [2]
 */
export function typedAmounts(names: readonly string[]): AmountColumns {
  const typed = names.flatMap((name, column) => {
    const [, before = "", word = "", after = "", year, last = ""] = TYPED.exec(name) ?? [];
    const type = entryTypeIn(word);
    if (type === null) return [];
    return [
      {
        column,
        type,
        year: year === undefined ? null : Number(year),
        month: null,
        span: spanOf([before, after, last]),
      },
    ];
  });
  const groups = new Map<string, AmountColumn[]>();
  for (const one of typed) {
    const key = `${one.type} ${one.year ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const hasYears = new Set(typed.flatMap(({ year }) => year ?? [])).size > 1;
  const amounts = [...groups.values()].flatMap((group) => {
    const spans = (["month", "toDate", "year"] as const).map((span) => group.filter((one) => one.span === span));
    const best = spans.find((own) => own.length > 0) ?? [];
    return best.length === 1 ? best.map((one) => ({ ...one, year: hasYears ? one.year : null })) : [];
  });
  const used = new Set(amounts.map(({ column }) => column));
  return { amounts, unused: typed.map(({ column }) => column).filter((column) => !used.has(column)) };
}

function spanOf(words: readonly string[]): AmountSpan {
  const says = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  return says(IS_TO_DATE) ? "toDate" : says(IS_YEAR) ? "year" : "month";
}
