import type { EntryType } from "../../domain/ledger/entryType";
import type { LedgerSum, LedgerTotals, UnbalancedAccount } from "../../domain/ledger/ledgerTotals";
import type { SieAmount, SieRecords } from "./sieRecords";

/** Lines that could not be read are named so far; then their number is enough. */
const MAX_UNREAD = 20;
const DEPARTMENT = /ansvar|kostnadsst|kst|resultatenhet|enhet|avdelning|f[öo]rvaltning/iu;

/**
 * A SIE file as a ledger added up: entries, or for a year without any the accounts' months, and the budget; departments are
 * the objects of one dimension. Accounts whose entries do not give the result or the balance that the file says are named.
 *
 * @example sieTotals(records, 380).unbalanced // []
 */
export function sieTotals(records: SieRecords, lastRow: number): LedgerTotals {
  const dimension = departmentDimension(records);
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
    ...{ headerRow: 0, lastRow, lastColumn: 0, entries, sums: [...sums.values()], hasDebitColumn: true },
    departments: codes.map((code) => ({ code, name: records.objects.get(`${dimension ?? ""}\t${code}`) ?? code })),
    skipped: records.unread.length === 0 ? {} : { unreadableAmount: records.unread.length },
    unread: records.unread.slice(0, MAX_UNREAD).map(({ row, text }) => ({ row, column: 0, text })),
    unbalanced: unbalanced(records, [...sums.values()]),
  };
}

/** The dimension that says who is responsible, by its name; else the first that is used. */
function departmentDimension({ dimensions, entries, months, budgets }: SieRecords): string | null {
  const used = new Set<string>();
  for (const { objects } of [...entries, ...months, ...budgets])
    for (let at = 0; at < objects.length; at += 2) used.add(objects[at]!);
  const sorted = [...used].sort((one, other) => Number(one) - Number(other));
  return sorted.find((number) => DEPARTMENT.test(dimensions.get(number) ?? "")) ?? sorted[0] ?? null;
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

/** Of each year with entries: those of an account are its result, or what its balance changed by. */
function unbalanced(
  { years, openings, closings, results }: SieRecords,
  sums: readonly LedgerSum[],
): UnbalancedAccount[] {
  return [...years].flatMap(([year, [first, last]]) => {
    const booked = new Map<string, number>();
    for (const { account, type, period, debit, credit } of sums)
      if (type === "utfall" && period >= first && period <= last)
        booked.set(account, (booked.get(account) ?? 0) + debit - credit);
    if (booked.size === 0) return [];
    const opening = new Map(
      openings.filter((one) => one.year === year).map(({ account, amount }) => [account, amount]),
    );
    return [...results, ...closings]
      .filter((one) => one.year === year)
      .map(({ account, amount }) => ({
        account,
        department: "",
        difference: amount - (opening.get(account) ?? 0) - (booked.get(account) ?? 0),
      }))
      .filter(({ difference }) => difference !== 0);
  });
}

function total(amounts: readonly SieAmount[]): number {
  return amounts.reduce((sum, { amount }) => sum + amount, 0);
}
