import type { EntryType } from "../domain/ledger/entryType";
import type { LedgerSum, LedgerDepartment } from "../domain/ledger/ledgerTotals";
import type { VersionedSum } from "./competingVersions";
import { ledgerText, type LedgerValue } from "./ledgerValue";

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

/** Entries added up by account, department, type and month, in the order they were first met. */
interface EntrySums {
  /** @returns false when there is no room for one more sum */
  add(entry: Entry): boolean;
  sums(): readonly VersionedSum[];
  departments(): readonly LedgerDepartment[];
}

type OpenSum = { -readonly [K in keyof LedgerSum]: LedgerSum[K] };

/** So many sums a ledger may have; a department column that is different on every row would otherwise fill the memory. */
const MAX_SUMS = 500_000;
const TYPE_NUMBER: Readonly<Record<EntryType, number>> = { utfall: 0, budget: 1, prognos: 2 };

/**
 * @example const sums = entrySums();
 * sums.add({ account: "3510", department: "8100", departmentName: "Stab", type: "utfall", version: "", period: 202403, debit: 0, credit: 5 }) // true
 */
export function entrySums(): EntrySums {
  const all: { readonly sum: OpenSum; readonly version: string }[] = [];
  const versions = new Map<string, Map<number, OpenSum>>();
  let [last, sums] = ["", new Map<number, OpenSum>()];
  versions.set(last, sums);
  const accounts = new Map<string, number>();
  const departments = new Map<string, { readonly id: number; name: string }>();

  return {
    add({ account, department, departmentName, type, version, period, debit, credit }) {
      if (version !== last) {
        sums = versions.get(version) ?? new Map<number, OpenSum>();
        versions.set(version, sums);
        last = version;
      }
      const accountId = accounts.get(account) ?? accounts.size;
      const known = departments.get(department);
      const departmentId = known?.id ?? departments.size;
      const months = (Math.floor(period / 100) - 1900) * 12 + (period % 100);
      // Below 2^53: fewer than 2^19 accounts and departments, 2^12 months, 2^2 types.
      const key = ((accountId * 524_288 + departmentId) * 4_096 + months) * 4 + TYPE_NUMBER[type];
      const sum = sums.get(key);
      if (sum !== undefined) {
        sum.rows++;
        sum.debit += debit;
        sum.credit += credit;
      } else {
        if (all.length >= MAX_SUMS) return false;
        accounts.set(account, accountId);
        if (known === undefined) departments.set(department, { id: departmentId, name: ledgerText(departmentName) });
        const fresh = { account, department, type, period, rows: 1, debit, credit };
        sums.set(key, fresh);
        all.push({ sum: fresh, version });
      }
      if (known !== undefined && known.name === "") known.name = ledgerText(departmentName);
      return true;
    },
    sums: () => all,
    departments: () => [...departments].map(([code, { name }]) => ({ code, name: name === "" ? code : name })),
  };
}
