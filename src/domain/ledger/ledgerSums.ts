import { ENTRY_TYPES, type EntryType } from "./entryType";

/** The entries of one account, department, type and month together. */
export interface LedgerSum {
  /** The account's digits: `3510`. */
  readonly account: string;
  /** Code of the ansvar (or other department), empty when the ledger has none. */
  readonly department: string;
  readonly type: EntryType;
  /** `YYYYMM`. */
  readonly period: number;
  readonly rows: number;
  /** Whole parts of a krona, see `PARTS_PER_KRONA`; debit − credit is the amount as it stands in the ledger. */
  readonly debit: number;
  /** What stands with minus, or in a credit column; without its sign. */
  readonly credit: number;
}

/**
 * Many {@link LedgerSum}, a column for each of what they say: a ledger may have millions, which as objects take ten times
 * the room. Plain data that survive `postMessage`.
 */
export interface LedgerSums {
  readonly accounts: readonly string[];
  readonly departments: readonly string[];
  /** Places in the lists above, and in `ENTRY_TYPES`. */
  readonly account: Int32Array;
  readonly department: Int32Array;
  readonly type: Uint8Array;
  readonly period: Int32Array;
  readonly rows: Int32Array;
  readonly debit: Float64Array;
  readonly credit: Float64Array;
}

/** @example sumCount(ledgerSums([])) // 0 */
export function sumCount({ account }: LedgerSums): number {
  return account.length;
}

/** @param place below `sumCount` */
function sumAt(sums: LedgerSums, place: number): LedgerSum {
  return {
    account: sums.accounts[sums.account[place]!]!,
    department: sums.departments[sums.department[place]!]!,
    type: ENTRY_TYPES[sums.type[place]!]!,
    period: sums.period[place]!,
    rows: sums.rows[place]!,
    debit: sums.debit[place]!,
    credit: sums.credit[place]!,
  };
}

/** One after the other, each made when it is asked for. */
export function* eachSum(sums: LedgerSums): Generator<LedgerSum> {
  for (let place = 0; place < sumCount(sums); place++) yield sumAt(sums, place);
}

/** @example [...eachSum(ledgerSums(sums))] // sums */
export function ledgerSums(all: readonly LedgerSum[]): LedgerSums {
  const accounts = places(all.map(({ account }) => account));
  const departments = places(all.map(({ department }) => department));
  return {
    accounts: [...accounts.keys()],
    departments: [...departments.keys()],
    account: Int32Array.from(all, ({ account }) => accounts.get(account)!),
    department: Int32Array.from(all, ({ department }) => departments.get(department)!),
    type: Uint8Array.from(all, ({ type }) => ENTRY_TYPES.indexOf(type)),
    period: Int32Array.from(all, ({ period }) => period),
    rows: Int32Array.from(all, ({ rows }) => rows),
    debit: Float64Array.from(all, ({ debit }) => debit),
    credit: Float64Array.from(all, ({ credit }) => credit),
  };
}

/**
 * Some of the sums, in an order of their own.
 *
 * @example [...eachSum(pickedSums(ledgerSums([one, other]), [1]))] // [other]
 */
export function pickedSums(sums: LedgerSums, places: ArrayLike<number>): LedgerSums {
  return {
    ...sums,
    account: Int32Array.from(places, (place) => sums.account[place]!),
    department: Int32Array.from(places, (place) => sums.department[place]!),
    type: Uint8Array.from(places, (place) => sums.type[place]!),
    period: Int32Array.from(places, (place) => sums.period[place]!),
    rows: Int32Array.from(places, (place) => sums.rows[place]!),
    debit: Float64Array.from(places, (place) => sums.debit[place]!),
    credit: Float64Array.from(places, (place) => sums.credit[place]!),
  };
}

function places(texts: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(texts)].map((text, place) => [text, place]));
}
