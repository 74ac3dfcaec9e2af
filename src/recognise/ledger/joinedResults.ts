import { accountClass, KOMMUN_BAS } from "../../domain/ledger/accountClass";
import { eachSum, type LedgerSums } from "../../domain/ledger/ledgerSums";
import type { LedgerTotals, SkipReason } from "../../domain/ledger/ledgerTotals";
import type { Dimension } from "../../domain/ledger/dimension";
import type { Problem } from "../../domain/table/problem";
import { entrySums } from "../../ledger/entrySums";
import { totalsOf } from "../../ledger/totalsOf";
import type { Sheet } from "../../workbook/sheet";

/** Sheets, and what is told of those that were put together. */
interface Joined {
  readonly sheets: readonly Sheet[];
  readonly problems: readonly Problem[];
}

interface Result {
  readonly sheet: Sheet;
  readonly totals: LedgerTotals;
}

/** The word over the numbers of rows in a query's result, within the first rows of a sheet. */
const COUNTED = /^(?:antal\s*)?rader$/iu;
const TOP = 30;

/**
 * Results of queries put together: those of several servers, companies or municipalities are one ledger, with the first one's
 * name. One that says the same as another, figure by figure, is the same one twice, and counted once.
 *
 * @param groupOf what only goes together with its like
 * @example joinedResults([north, south], () => "").sheets // [{ ...north, ledger: … }]
 */
export function joinedResults(
  sheets: readonly Sheet[],
  groupOf: (file: string) => string,
  dimension?: Dimension,
): Joined {
  const groups = new Map<string, Result[]>();
  for (const sheet of sheets) {
    const totals = mayBeResult(sheet) ? totalsOf(sheet, dimension) : null;
    if (totals?.isResult !== true) continue;
    const { dimension: by, hasDebitColumn, accounts, isFolded } = totals;
    const key = JSON.stringify([groupOf(sheet.file), by, hasDebitColumn, accounts, isFolded]);
    groups.set(key, [...(groups.get(key) ?? []), { sheet, totals }]);
  }
  const several = [...groups.values()].flatMap(bySign).filter((group) => group.length > 1);
  if (several.length === 0) return { sheets, problems: [] };
  const problems: Problem[] = [];
  const whole = new Map<Sheet, Sheet | null>();
  for (const group of several) {
    const different = group.filter(({ totals }, at) => !group.slice(0, at).some((other) => isSame(other.totals.sums, totals.sums))); // prettier-ignore
    for (const result of group) whole.set(result.sheet, null);
    const [first] = different;
    if (first === undefined) continue;
    const { file, name } = first.sheet;
    const about = { file, sheet: name, cell: null, text: "" };
    whole.set(first.sheet, { ...first.sheet, ledger: together(different.map(({ totals }) => totals)) });
    for (const { sheet } of group) {
      if (sheet === first.sheet) continue;
      const isOther = different.some((one) => one.sheet === sheet);
      problems.push({ ...about, code: isOther ? "joinedResult" : "sameResult", values: { file: sheet.file } });
    }
  }
  return { sheets: sheets.flatMap((sheet) => (whole.has(sheet) ? (whole.get(sheet) ?? []) : [sheet])), problems };
}

/** Those that write incomes with minus apart from those that write them with plus: together they would take each other out. */
function bySign(group: readonly Result[]): readonly (readonly Result[])[] {
  const signed = group.map((result) => [result, incomeSign(result.totals)] as const);
  if (new Set(signed.flatMap(([, sign]) => (sign === 0 ? [] : [sign]))).size < 2) return [group];
  return [-1, 1].map((sign) => signed.filter(([, own]) => own === sign).map(([result]) => result));
}

function incomeSign({ sums, hasDebitColumn, accounts = KOMMUN_BAS }: LedgerTotals): number {
  if (hasDebitColumn) return 0;
  let total = 0;
  for (const { account, type, debit, credit } of eachSum(sums))
    if (type === "utfall" && accountClass(account, accounts) === "income") total += debit - credit;
  return Math.sign(total);
}

function mayBeResult({ ledger, rows }: Sheet): boolean {
  if (ledger !== undefined) return ledger.isResult === true;
  return rows.some(({ index, cells }) => index < TOP && cells.some((cell) => COUNTED.test(String(cell?.value).trim())));
}

function isSame(one: LedgerSums, other: LedgerSums): boolean {
  const same = (a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean => a.length === b.length && Array.from(a).every((value, at) => value === b[at]); // prettier-ignore
  const columns = ["rows", "period", "debit", "credit", "accounts", "departments"] as const;
  return columns.every((name) => same(one[name], other[name]));
}

/** Several ledgers' totals as one's. */
function together(all: readonly LedgerTotals[]): LedgerTotals {
  const sums = entrySums();
  const skipped: Partial<Record<SkipReason, number>> = {};
  for (const totals of all) {
    const names = new Map(totals.departments.map(({ code, name }) => [code, name]));
    for (const { department, ...sum } of eachSum(totals.sums))
      sums.add({ ...sum, department, departmentName: names.get(department) ?? "", version: "" }, sum.rows);
    for (const [reason, rows] of Object.entries(totals.skipped) as [SkipReason, number][])
      skipped[reason] = (skipped[reason] ?? 0) + rows;
  }
  const first = all[0]!;
  const unique = (values: readonly string[]): string[] => [...new Set(values)];
  return {
    ...first,
    lastRow: Math.max(...all.map(({ lastRow }) => lastRow)),
    entries: all.reduce((rows, { entries }) => rows + entries, 0),
    sums: sums.sums().sums,
    departments: sums.departments(),
    skipped,
    competingVersions: unique(all.flatMap(({ competingVersions = [] }) => competingVersions)),
    unbalanced: all.flatMap(({ unbalanced = [] }) => unbalanced),
  };
}
