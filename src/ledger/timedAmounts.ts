import { monthNamed, MONTH_PATTERN } from "../domain/amount/months";
import { entryTypeIn, type EntryType } from "../domain/ledger/entryType";
import { UNIT_WORDS } from "./ledgerWords";
import type { AmountColumn, AmountColumns, AmountSpan } from "./amountColumns";

/** What the name of a column of amounts says of them. */
interface TimedName {
  readonly type: EntryType | null;
  readonly span: AmountSpan;
  readonly year: number | null;
  readonly month: number;
}

type TimedColumn = TimedName & Pick<AmountColumn, "column">;

/** What has been taken from a name so far. */
interface Taken {
  type: EntryType | null;
  isToDate: boolean;
  isYear: boolean;
  year: number | null;
  month: number | null;
}

const PARTS = /\p{L}+|\d+(?:[-/.]\d+)?/gu;
const MONTH = new RegExp(`^${MONTH_PATTERN}$`, "iu");
const TO_DATE = /^(?:ack|acc|ackumulera[dt]|hittills|hia|ytd)$/u;
const YEAR = /^(?:helar|ar|arets|year|total|totalt|summa|sum)$/u;
/** What may stand before a month's number. */
const NUMBERED = /^(?:p|per|period|periode|m|man|manad|maned)$/u;
const NOISE = new RegExp(`^(?:${UNIT_WORDS}|belopp|belop|v|t|o|m|tom|till)$`, "u");
const TYPE =
  /^(ack|ars|helars|period)?((?:ram|detalj|intern)?bud(?:get|sjett)?|utf(?:all)?|redovisat|redovisning|regnskap|regnskab|prognose?|prg)(ack)?$/u;
const IS_TYPED = /utfall|budget|budsjett|prognos|regnskap|(?<!\p{L})(?:utf|bud|prg)(?!\p{L})/iu;
const IS_COMPARED = /avv|diff|skillnad|f(?:ö|o)r(?:ä|a)ndring|%|procent|andel/iu;
const YEAR_MONTH = /^(20\d\d)[-/.]?(0[1-9]|1[0-2])$/u;
const SHORT_YEAR_MONTH = /^([1-4]\d)(0[1-9]|1[0-2])$/u;
const WHOLE_YEAR = /^20\d\d$/u;
const DECEMBER = 12;
/** Months that are only numbers are so when all are there. */
const TWELVE: readonly string[] = Array.from({ length: DECEMBER }, (_, month) => String(month + 1));
/** A longer name is no column's. */
const MAX_NAME = 60;

/**
 * What a column's name says of the type and the time of its amounts; null when it says anything else, or no time.
 *
 * @example timedName("UTF 2403 ACK") // { type: "utfall", span: "toDate", year: 2024, month: 3 }
 * @example timedName("Budget 2024") // { type: "budget", span: "year", year: 2024, month: 12 }
 * @example timedName("feb") // { type: null, span: "month", year: null, month: 2 }
 */
export function timedName(name: string): TimedName | null {
  if (name.length > MAX_NAME) return null;
  const text = name.toLowerCase().replace(/ø/gu, "o").normalize("NFD").replace(/\p{M}/gu, "");
  const taken: Taken = { type: null, isToDate: false, isYear: false, year: null, month: null };
  let before = "";
  for (const part of text.match(PARTS) ?? []) {
    if (!take(part, before, taken)) return null;
    before = part;
  }
  const { type, isToDate, isYear, year, month } = taken;
  if (month !== null) return { type, span: isToDate ? "toDate" : "month", year, month };
  return isToDate || (year === null && !isYear) ? null : { type, span: "year", year, month: DECEMBER };
}

/** @returns false for a part that says nothing of type or time */
function take(part: string, before: string, taken: Taken): boolean {
  const [, whole, wholeMonth] = YEAR_MONTH.exec(part) ?? SHORT_YEAR_MONTH.exec(part) ?? [];
  const [isType, span = "", word = "", last = ""] = TYPE.exec(part) ?? [];
  if (isType !== undefined) {
    taken.type = entryTypeIn(word);
    taken.isToDate ||= span === "ack" || last === "ack";
    taken.isYear ||= span.endsWith("ars");
  } else if (MONTH.test(part)) taken.month = monthNamed(part);
  else if (TO_DATE.test(part)) taken.isToDate = true;
  else if (YEAR.test(part)) taken.isYear = true;
  else if (WHOLE_YEAR.test(part)) taken.year = Number(part);
  else if (whole !== undefined) [taken.year, taken.month] = [Number(whole.padStart(4, "20")), Number(wholeMonth)];
  else if (MONTH.test(before) && /^\d\d$/u.test(part)) taken.year = 2000 + Number(part);
  else if (NUMBERED.test(before) && /^(?:0?[1-9]|1[0-2])$/u.test(part)) taken.month = Number(part);
  else return NOISE.test(part) || NUMBERED.test(part);
  return true;
}

/**
 * The amount columns of a ledger that has its times in their names; null when they have none, or only whole years. Of a type
 * and a year, what is to date goes before the months, and the months before the whole year: never the same twice.
 *
 * @example timedAmounts(["Konto", "Ansvar", "jan", "feb", "Summa"])?.amounts.map(({ month }) => month) // [1, 2]
 */
export function timedAmounts(names: readonly string[]): AmountColumns | null {
  const isNumbered = TWELVE.every((month) => names.includes(month));
  const timed = names.flatMap((name, column) => {
    const said = timedName(isNumbered && TWELVE.includes(name) ? `p ${name}` : name);
    return said === null ? [] : [{ column, ...said }];
  });
  const typed = timed.filter(({ type }) => type !== null);
  const months = timed.filter(({ span }) => span === "month");
  const all = typed.length > 0 ? typed : timed;
  const isToDate = (type: EntryType | null): boolean => all.some((one) => one.type === type && one.span === "toDate");
  const own = all.filter(({ span, type }) => span === "month" && !isToDate(type));
  const isByMonth = months.length > 1 || all.some(({ span, type }) => span !== "year" && type !== null);
  if (!isByMonth || !isFromJanuary(own)) return null;
  const types = [...new Set(all.map(({ type }) => type))];
  const amounts = types.flatMap((type) => chosen(all.filter((one) => one.type === type)));
  const used = new Set(amounts.map(({ column }) => column));
  const left = typed.filter(({ column, span }) => !used.has(column) && span !== "year").map(({ column }) => column);
  const other = [...names.entries()].filter(([, name]) => isOther(name)).map(([column]) => column);
  const unused = [...left, ...other].sort((one, two) => one - two);
  return amounts.length === 0 ? null : { amounts, unused };
}

/** Amounts of a type and a time, and of something more: `Ny budget jan 2024`. */
function isOther(name: string): boolean {
  return timedName(name) === null && IS_TYPED.test(name) && /\d{4}/u.test(name) && !IS_COMPARED.test(name);
}

/**
 * Of the columns of one type those that say each time once; those that say a time twice are none. A whole year beside all
 * its months is their sum.
 */
function chosen(group: readonly TimedColumn[]): AmountColumn[] {
  const toDate = group.filter(({ span }) => span === "toDate");
  const months = group.filter(({ span }) => span === "month");
  const isToDate = toDate.length > 0;
  const parts = isToDate ? toDate : months;
  const beside = (year: number | null) => months.filter((month) => year === null || month.year === year).length;
  const isSum = (year: number | null): boolean =>
    !isToDate && (beside(year) >= DECEMBER || (year === null && beside(year) > 0));
  const all = [...parts, ...group.filter(({ span, year }) => span === "year" && !isSum(year))];
  const isOnce = ({ year, month, span }: TimedName): boolean =>
    all.filter((other) => other.year === year && other.month === month && other.span === span).length === 1;
  return all.filter(isOnce).map(({ column, type, year, month, span }) => {
    const isRest = span === "year" && !isToDate && beside(year) > 0;
    return { column, type, year, month, span: isToDate ? "toDate" : isRest ? "rest" : "month" };
  });
}

/** Months that begin with January and leave none out: of others nobody knows what they are the sum of. */
function isFromJanuary(months: readonly TimedColumn[]): boolean {
  return months.every(
    ({ type, year, month }) =>
      month === 1 || months.some((one) => one.type === type && one.year === year && one.month === month - 1),
  );
}
