import { ENTRY_TYPES, type EntryType } from "../domain/ledger/entryType";
import type { LedgerDepartment } from "../domain/ledger/ledgerTotals";
import type { VersionedSums } from "./competingVersions";
import { foldedCodes, type FoldedCodes } from "./foldedCodes";
import { keyTable, larger } from "./keyTable";
import { ledgerText, type LedgerValue } from "./ledgerValue";
import { versionList } from "./versionList";

/** One entry of a ledger, understood. Amounts in whole parts of a krona, without sign. */
export interface Entry {
  /** The account's digits: `3510`. */
  readonly account: string;
  /** Code of the department, empty when the ledger has none. */
  readonly department: string;
  /** What stands beside the code. */
  readonly departmentName: LedgerValue;
  readonly type: EntryType;
  /** Which version of its type, see `versionOf`; empty when there are none. */
  readonly version: string;
  /** `YYYYMM`. */
  readonly period: number;
  readonly debit: number;
  readonly credit: number;
}

/** What became of an entry: there was no room for one more sum, or its sum would no longer be exact. */
export type Added = "added" | "full" | "inexact";

/** Entries added up by account, department, type and month, in the order they were first met. */
export interface EntrySums {
  /** @param rows how many rows the entry stands for */
  add(entry: Entry, rows?: number): Added;
  /** Puts departments together from now on, and those that there are: as many sums as there are areas are left. */
  fold(areaOf: (department: string) => string): void;
  isFolded(): boolean;
  /** Whether a type has several versions. */
  isContested(): boolean;
  sums(): VersionedSums;
  /** The departments that there are, put together or not. */
  departments(): readonly LedgerDepartment[];
}

/** How much of a ledger may be kept. */
export interface SumRoom {
  readonly sums: number;
  /** Accounts and departments: a column that is different on every row is none of either. */
  readonly codes: number;
}

const ANY: SumRoom = { sums: Infinity, codes: Infinity };
const TYPES = ENTRY_TYPES.length;
/** Their places in `ENTRY_TYPES`, as the sums tell them. */
const TYPE_NUMBER = Object.fromEntries(ENTRY_TYPES.map((type, number) => [type, number])) as Record<EntryType, number>;
const SMALLEST = 1_024;

/**
 * @example const sums = entrySums();
 * sums.add({ account: "3510", department: "8100", departmentName: "Stab", type: "utfall", version: "", period: 202403, debit: 0, credit: 5 }) // "added"
 */
export function entrySums(room = ANY): EntrySums {
  const accounts = new Map<string, number>();
  const departments = new Map<string, { readonly id: number; name: string }>();
  const versions = versionList();
  let folded: FoldedCodes | null = null;
  let keys = keyTable();
  let amounts = growingAmounts();

  return {
    add({ account, department, departmentName, type, version, period, debit, credit }, rows = 1) {
      const accountId = accounts.get(account) ?? accounts.size;
      const known = departments.get(department);
      const departmentId = known?.id ?? departments.size;
      const code = folded === null ? departmentId : folded.codeOf(departmentId, department);
      const kind = TYPE_NUMBER[type] + TYPES * versions.place(type, version);
      const at = keys.find(accountId, code, period, kind);
      if (at < 0 && keys.count() >= room.sums) return "full";
      if (!amounts.isExact(at, debit, credit)) return "inexact";
      if (known === undefined || accountId === accounts.size) {
        if (accounts.size + departments.size >= room.codes) return "full";
        accounts.set(account, accountId);
        if (known === undefined) departments.set(department, { id: departmentId, name: ledgerText(departmentName) });
      }
      amounts.add(at < 0 ? keys.place(accountId, code, period, kind) : at, rows, debit, credit);
      if (known !== undefined && known.name === "") known.name = ledgerText(departmentName);
      return "added";
    },
    fold(areaOf) {
      const codes = foldedCodes(areaOf);
      const names = [...departments.keys()];
      const [accountIds, departmentIds, periods, kinds] = keys.columns();
      const { rows, debit, credit } = amounts.columns(keys.count());
      keys = keyTable();
      amounts = growingAmounts();
      folded = codes;
      for (const [at, account] of accountIds.entries()) {
        const id = departmentIds[at]!;
        amounts.add(keys.place(account, codes.codeOf(id, names[id]!), periods[at]!, kinds[at]!), rows[at]!, debit[at]!, credit[at]!); // prettier-ignore
      }
    },
    isFolded: () => folded !== null,
    isContested: versions.isContested,
    sums() {
      const [account, department, period, kind] = keys.columns();
      const codes = folded?.codes() ?? [...departments.keys()];
      const type = Uint8Array.from(kind, (one) => one % TYPES);
      return {
        sums: { accounts: [...accounts.keys()], departments: codes, account, department, type, period, ...amounts.columns(keys.count()) },
        version: kind.map((one) => Math.floor(one / TYPES)),
        versions: versions.all(),
      }; // prettier-ignore
    },
    departments: () => [...departments].map(([code, { name }]) => ({ code, name: name === "" ? code : name })),
  };
}

/** The figures of as many sums as there come. */
function growingAmounts() {
  let rows = new Int32Array(SMALLEST);
  let debit = new Float64Array(SMALLEST);
  let credit = new Float64Array(SMALLEST);
  return {
    /** @param at −1 for a sum that is new */
    isExact(at: number, moreDebit: number, moreCredit: number): boolean {
      const [debitBefore, creditBefore] = at < 0 ? [0, 0] : [debit[at]!, credit[at]!];
      return debitBefore + moreDebit <= Number.MAX_SAFE_INTEGER && creditBefore + moreCredit <= Number.MAX_SAFE_INTEGER;
    },
    add(at: number, moreRows: number, moreDebit: number, moreCredit: number): void {
      if (at === rows.length) [rows, debit, credit] = [larger(rows), larger(debit), larger(credit)];
      rows[at]! += moreRows;
      debit[at]! += moreDebit;
      credit[at]! += moreCredit;
    },
    columns: (count: number) => ({
      rows: rows.slice(0, count),
      debit: debit.slice(0, count),
      credit: credit.slice(0, count),
    }),
  };
}
