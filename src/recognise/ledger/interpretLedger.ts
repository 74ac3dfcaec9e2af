import { accountClass, KOMMUN_BAS, type AccountClass } from "../../domain/ledger/accountClass";
import { ENTRY_TYPES, type EntryType } from "../../domain/ledger/entryType";
import type { LedgerProof, DepartmentProof } from "../../domain/ledger/ledgerProof";
import { operationOf, type LedgerSettings } from "../../domain/ledger/ledgerSettings";
import { sumCount, type LedgerSums } from "../../domain/ledger/ledgerSums";
import type { LedgerDepartment, LedgerTotals } from "../../domain/ledger/ledgerTotals";
import { LEDGER_TABLE } from "../../texts/ledgerTableTexts";
import { ledgerMeaning, type LedgerMeaning } from "./ledgerMeaning";
import { rolledUp } from "./rolledUp";

/** The sums of one verksamhetsområde, type and month, in parts of a krona: income + and cost +, so net = income − cost. */
export interface LedgerPart {
  readonly operation: string;
  readonly type: EntryType;
  /** `YYYYMM`. */
  readonly period: number;
  readonly income: number;
  readonly cost: number;
}

/** One of the ledger's sums, as income or cost of a verksamhetsområde. */
export interface LedgerAmount {
  /** `8110 Stab`; empty when the ledger has none. */
  readonly department: string;
  readonly account: string;
  readonly type: EntryType;
  /** `YYYYMM`. */
  readonly period: number;
  readonly rows: number;
  /** Parts of a krona, + as in {@link LedgerPart}; one of them is 0. */
  readonly income: number;
  readonly cost: number;
}

/** A ledger understood. */
export interface Ledger {
  readonly parts: readonly LedgerPart[];
  /**
   * What the parts are made of, account by account; of all verksamhetsområden when null. There may be millions: each is made
   * when it is asked for.
   */
  readonly amountsOf: (operation: string | null) => Iterable<LedgerAmount>;
  /** Verksamhetsområden in the order of their ansvar codes. */
  readonly operations: readonly string[];
  readonly proof: LedgerProof;
}

/**
 * Turns a ledger's sums into income and cost per verksamhetsområde, by the user's accounts and operations or the standard's,
 * and proves what was read.
 *
 * @example interpretLedger(totals, { file: "h.csv", sheet: "h", range: "A1:J1001" }).proof.types[0]?.sign // "debet-plus"
 */
export function interpretLedger(
  read: LedgerTotals,
  source: Pick<LedgerProof, "file" | "sheet" | "range">,
  settings: LedgerSettings = {},
): Ledger {
  const totals = rolledUp(read, settings);
  const meaning = ledgerMeaning(totals, settings);
  const { sums, dimension = null, dimensions = [] } = totals;
  const departments = departmentsOf(totals, settings);
  const byCode = new Map(departments.map((department) => [department.code, department]));
  // Departments that were put together when they were read stand under the key that they share.
  const areas = sums.departments.map(
    (code) => byCode.get(code)?.operation ?? operationOf(code, settings.operations) ?? code,
  );
  const names = sums.departments.map((code) => labelOf(byCode.get(code) ?? { code, name: code }));
  const operations = [...new Set([...departments.map(({ operation }) => operation), ...areas])];
  const ownAccounts = totals.accounts ?? KOMMUN_BAS;
  const kinds = sums.accounts.map((account) => accountClass(account, settings.accounts ?? ownAccounts));
  const inArea = placesByArea(
    sums,
    kinds,
    areas.map((area) => operations.indexOf(area)),
    operations.length,
  );
  const amountAt = amountReader(sums, kinds, names, meaning);
  return {
    parts: operations.flatMap((operation, area) => partsOf(operation, inArea(area), amountAt)),
    *amountsOf(operation) {
      for (const place of inArea(operation === null ? null : operations.indexOf(operation))) yield amountAt(place);
    },
    operations,
    proof: { ...source, ...meaning.proof, ownAccounts, departments, dimension, dimensions },
  };
}

/** By code, each with the verksamhetsområde that it belongs to. */
function departmentsOf({ departments }: LedgerTotals, { operations }: LedgerSettings): DepartmentProof[] {
  const named = new Map<string, number>();
  for (const { name } of departments) named.set(name, (named.get(name) ?? 0) + 1);
  return [...departments]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((department) => ({
      ...department,
      operation: operationOf(department.code, operations) ?? ownOperation(department, named.get(department.name) === 1),
    }));
}

/** An ansvar that the user has put nowhere stands for itself; two of the same name are told apart by their codes. */
function ownOperation({ code, name }: LedgerDepartment, isOnly: boolean): string {
  if (name === "") return LEDGER_TABLE.whole;
  return isOnly ? name : `${name} (${code})`;
}

function labelOf({ code, name }: LedgerDepartment): string {
  return name === code ? code : `${code} ${name}`.trim();
}

/**
 * The places of the sums that are part of a driftsammandrag, area by area.
 *
 * @param areas by department
 * @returns those of an area, or all
 */
function placesByArea(
  sums: LedgerSums,
  kinds: readonly AccountClass[],
  areas: readonly number[],
  count: number,
): (area: number | null) => Int32Array {
  const isPart = (place: number): boolean => kinds[sums.account[place]!] !== "other";
  const starts = new Int32Array(count + 1);
  for (let place = 0; place < sumCount(sums); place++)
    if (isPart(place)) starts[areas[sums.department[place]!]! + 1]!++;
  for (let area = 0; area < count; area++) starts[area + 1]! += starts[area]!;
  const order = new Int32Array(starts[count]!);
  const next = starts.slice();
  for (let place = 0; place < sumCount(sums); place++)
    if (isPart(place)) order[next[areas[sums.department[place]!]!]!++] = place;
  return (area) => (area === null ? order : order.subarray(starts[area], starts[area + 1]));
}

/** The sum at a place as income or cost. */
function amountReader(
  sums: LedgerSums,
  kinds: readonly AccountClass[],
  names: readonly string[],
  { signOf, creditSign }: LedgerMeaning,
): (place: number) => LedgerAmount {
  const signs = ENTRY_TYPES.map(signOf);
  return (place) => {
    const account = sums.account[place]!;
    const type = sums.type[place]!;
    const amount = sums.debit[place]! - creditSign * sums.credit[place]!;
    const isIncome = kinds[account] === "income";
    const sign = signs[type];
    return {
      department: names[sums.department[place]!]!,
      account: sums.accounts[account]!,
      type: ENTRY_TYPES[type]!,
      period: sums.period[place]!,
      rows: sums.rows[place]!,
      income: !isIncome ? 0 : sign === "debet-plus" ? -amount : amount,
      cost: isIncome ? 0 : sign === "kredit-plus" ? -amount : amount,
    };
  };
}

function partsOf(operation: string, places: Int32Array, amountAt: (place: number) => LedgerAmount): LedgerPart[] {
  const parts = new Map<string, { -readonly [K in keyof LedgerPart]: LedgerPart[K] }>();
  for (const place of places) {
    const { type, period, income, cost } = amountAt(place);
    const key = `${type} ${period}`;
    const part = parts.get(key) ?? { operation, type, period, income: 0, cost: 0 };
    part.income += income;
    part.cost += cost;
    parts.set(key, part);
  }
  return [...parts.values()];
}
