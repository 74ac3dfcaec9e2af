import type { Dimension } from "../../domain/ledger/dimension";
import type { EntryType } from "../../domain/ledger/entryType";
import { ledgerSums, type LedgerSum } from "../../domain/ledger/ledgerSums";
import type { LedgerTotals, UnbalancedAccount } from "../../domain/ledger/ledgerTotals";
import { dimensionNamed, dimensionOf } from "../../ledger/ledgerWords";
import { sieAccounts } from "./sieAccounts";
import type { SieAmount, SieBalance, SieRecords } from "./sieRecords";

/** Lines that could not be read are named so far; then their number is enough. */
const MAX_UNREAD = 20;
/** The dimensions that the standard itself names. */
const STANDARD: ReadonlyMap<string, Dimension> = new Map([
  ["1", "kostnadsstalle"],
  ["6", "projekt"],
]);

/**
 * A SIE file as a ledger added up: entries, or for a year without any the accounts' months, and the budget; departments are
 * the objects of one dimension. Accounts whose entries do not give the result or the balance that the file says are named.
 *
 * @param chosen what the user wants it reported by
 * @example sieTotals(records, 380).unbalanced // []
 */
export function sieTotals(records: SieRecords, lastRow: number, chosen?: Dimension): LedgerTotals {
  const numbers = usedDimensions(records);
  const dimensions = numbers.map((number) => dimensionIn(records, number));
  const named = dimensionOf(dimensions, chosen) ?? dimensions[0] ?? null;
  const dimension = numbers[dimensions.findIndex((one) => one === named)] ?? null;
  const accounts = sieAccounts(records);
  const sums = new Map<string, { -readonly [K in keyof LedgerSum]: LedgerSum[K] }>();
  let entries = 0;

  function add(type: EntryType, account: string, department: string, period: number, amount: number): void {
    const key = `${type} ${period} ${account} ${department}`;
    const sum = sums.get(key) ?? { account, department, type, period, rows: 0, debit: 0, credit: 0 };
    sum.rows++;
    sum.debit += Math.max(amount, 0);
    sum.credit += Math.max(-amount, 0);
    sums.set(key, sum);
    entries++;
  }

  const booked = new Set(records.entries.map(({ period }) => Math.floor(period / 100)));
  for (const { account, period, objects, amount } of records.entries)
    add("utfall", account, codeOf(objects, dimension) ?? "", period, amount);
  const months = records.months.filter(({ period }) => !booked.has(Math.floor(period / 100)));
  for (const one of byDepartment(months, dimension)) add("utfall", ...one);
  for (const one of byDepartment(records.budgets, dimension)) add("budget", ...one);
  const codes = [...new Set([...sums.values()].map(({ department }) => department))];
  return {
    ...{ dimension: named, dimensions, ...(accounts !== undefined && { accounts }) },
    ...{ headerRow: 0, lastRow, lastColumn: 0, entries, sums: ledgerSums([...sums.values()]), hasDebitColumn: true },
    departments: codes.map((code) => ({ code, name: records.objects.get(`${dimension ?? ""}\t${code}`) ?? code })),
    skipped: records.unread.length === 0 ? {} : { unreadableAmount: records.unread.length },
    unread: records.unread.slice(0, MAX_UNREAD).map(({ row, text }) => ({ row, column: 0, text })),
    unbalanced: unbalanced(records, [...sums.values()], dimension),
  };
}

/** The numbers of the dimensions that amounts have, lowest first. */
function usedDimensions({ entries, months, budgets }: SieRecords): readonly string[] {
  const used = new Set<string>();
  for (const { objects } of [...entries, ...months, ...budgets])
    for (let at = 0; at < objects.length; at += 2) used.add(objects[at]!);
  return [...used].sort((one, other) => Number(one) - Number(other));
}

/** What a dimension is by the name that the file gives it, else by the standard. */
function dimensionIn({ dimensions }: SieRecords, number: string): Dimension {
  const name = dimensions.get(number);
  const named = name === undefined ? STANDARD.get(number) : dimensionNamed(name);
  return named ?? `dim${Number(number)}`;
}

function codeOf(objects: readonly string[], dimension: string | null): string | null {
  for (let at = 0; at + 1 < objects.length; at += 2) if (objects[at] === dimension) return objects[at + 1]!;
  return null;
}

type Part = [account: string, department: string, period: number, amount: number];

/**
 * Amounts that a file tells as a whole and by objects too: each once, by the department's objects, and what the whole has
 * more than they as nobody's.
 */
function byDepartment(amounts: readonly SieAmount[], dimension: string | null): readonly Part[] {
  const groups = new Map<string, SieAmount[]>();
  for (const one of amounts) {
    const key = `${one.period} ${one.account}`;
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [one]);
    else own.push(one);
  }
  return [...groups.values()].flatMap((group): Part[] => {
    const { account, period } = group[0]!;
    const whole = group.filter(({ objects }) => objects.length === 0);
    const ours = group.filter(({ objects }) => codeOf(objects, dimension) !== null);
    const single = ours.filter(({ objects }) => objects.length === 2);
    const parts = single.length > 0 ? single : ours;
    if (parts.length + whole.length === 0) {
      // Another dimension alone: its objects are the whole.
      const first = group[0]!.objects[0];
      return [[account, "", period, total(group.filter(({ objects }) => objects[0] === first))]];
    }
    const rest = whole.length === 0 ? 0 : total(whole) - total(parts);
    const own = parts.map(({ objects, amount }): Part => [account, codeOf(objects, dimension) ?? "", period, amount]);
    return rest === 0 && own.length > 0 ? own : [...own, [account, "", period, rest]];
  });
}

/** Of each year with entries: those of an account, or of one of its objects, are its result, or what its balance changed by. */
function unbalanced(
  { years, openings, closings, results }: SieRecords,
  sums: readonly LedgerSum[],
  dimension: string | null,
): UnbalancedAccount[] {
  return [...years].flatMap(([year, [first, last]]) => {
    const booked = new Map<string, number>();
    const keyOf = (account: string, department: string | null): string => `${account} ${department ?? "*"}`;
    const add = (key: string, amount: number): unknown => booked.set(key, (booked.get(key) ?? 0) + amount);
    for (const { account, department, type, period, debit, credit } of sums) {
      if (type !== "utfall" || period < first || period > last) continue;
      add(keyOf(account, null), debit - credit);
      add(keyOf(account, department), debit - credit);
    }
    if (booked.size === 0) return [];
    const ofYear = (all: readonly SieBalance[]) =>
      all.flatMap(({ objects, ...one }) => {
        const department = objects.length === 0 ? null : objects.length === 2 ? codeOf(objects, dimension) : undefined;
        const isTold = one.year === year && department !== undefined && (objects.length === 0 || department !== null);
        return isTold ? [{ ...one, department }] : [];
      });
    const opening = new Map(ofYear(openings).map((one) => [keyOf(one.account, one.department), one.amount]));
    return ofYear([...results, ...closings])
      .map(({ account, department, amount }) => {
        const key = keyOf(account, department);
        const difference = amount - (opening.get(key) ?? 0) - (booked.get(key) ?? 0);
        return { account, department: department ?? "", difference };
      })
      .filter(({ difference }) => difference !== 0);
  });
}

function total(amounts: readonly SieAmount[]): number {
  return amounts.reduce((sum, { amount }) => sum + amount, 0);
}
