import { accountClass, KOMMUN_BAS, type AccountClass } from "../../domain/ledger/accountClass";
import { ENTRY_TYPES, type EntryType } from "../../domain/ledger/entryType";
import type { LedgerProof, LedgerSign, TypeProof, DepartmentProof } from "../../domain/ledger/ledgerProof";
import { operationOf, type LedgerSettings } from "../../domain/ledger/ledgerSettings";
import {
  PARTS_PER_KRONA,
  type LedgerSum,
  type LedgerTotals,
  type LedgerDepartment,
  type SkipReason,
} from "../../domain/ledger/ledgerTotals";
import { LEDGER_TABLE } from "../../texts/ledgerTableTexts";
import { rolledUp } from "./rolledUp";
import { inferSigns, type AccountSides } from "./inferSign";

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
  readonly operation: string;
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
  /** What the parts are made of, account by account. */
  readonly amounts: readonly LedgerAmount[];
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
  const meaning = meaningOf(totals, settings);
  const { dimension = null, dimensions = [] } = totals;
  const names = totals.departments.map(({ name }) => name);
  const departments = [...totals.departments]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((department) => ({
      ...department,
      operation: operationOf(department.code, settings.operations) ?? ownOperation(department, names),
    }));
  const amounts = amountsOf(totals, departments, meaning);
  return {
    parts: partsOf(amounts),
    amounts,
    operations: [...new Set(departments.map(({ operation }) => operation))],
    proof: { ...source, ...proofOf(totals, meaning), departments, dimension, dimensions },
  };
}

/** What the sums of a ledger mean: their accounts, and plus and minus. */
interface Meaning {
  readonly kindOf: (sum: LedgerSum) => AccountClass;
  /** With the ledger's own sign. */
  readonly amountOf: (sum: LedgerSum) => number;
  readonly signOf: (type: EntryType) => LedgerSign;
  /** −1 where the ledger writes its credits with minus. */
  readonly creditSign: 1 | -1;
  /** The types that the ledger has, with their sums. */
  readonly types: readonly (readonly [type: EntryType, sums: readonly LedgerSum[]])[];
}

function meaningOf({ sums, hasDebitColumn, accounts }: LedgerTotals, settings: LedgerSettings): Meaning {
  const kinds = new Map<string, AccountClass>();
  for (const { account } of sums) {
    if (!kinds.has(account)) kinds.set(account, accountClass(account, settings.accounts ?? accounts ?? KOMMUN_BAS));
  }
  const kindOf = (sum: LedgerSum) => kinds.get(sum.account) ?? "other";
  const creditSign = hasDebitColumn && total(sums, (sum) => sum.credit) < 0 ? -1 : 1;
  const amountOf = (sum: LedgerSum) => sum.debit - creditSign * sum.credit;
  const types = ENTRY_TYPES.map((type) => [type, sums.filter((sum) => sum.type === type)] as const).filter(
    ([, own]) => own.length > 0,
  );
  const side = (own: readonly LedgerSum[], kind: AccountClass) =>
    total(own, (sum) => (kindOf(sum) === kind ? amountOf(sum) : 0));
  const sides = new Map<EntryType, AccountSides>(
    types.map(([type, own]) => [type, { income: side(own, "income"), cost: side(own, "cost") }]),
  );
  const signs = inferSigns(sides, hasDebitColumn);
  return { kindOf, amountOf, creditSign, types, signOf: (type) => signs.get(type) ?? "debet-plus" };
}

/** Every sum that is part of a driftsammandrag, as income or cost of its verksamhetsområde. */
function amountsOf({ sums }: LedgerTotals, departments: readonly DepartmentProof[], meaning: Meaning): LedgerAmount[] {
  const { kindOf, amountOf, signOf } = meaning;
  const operationOfDepartment = new Map(departments.map(({ code, operation }) => [code, operation]));
  const departmentOf = new Map(
    departments.map(({ code, name }) => [code, name === code ? code : `${code} ${name}`.trim()]),
  );
  return sums.flatMap((sum): LedgerAmount[] => {
    const kind = kindOf(sum);
    if (kind === "other") return [];
    const { account, type, period, rows } = sum;
    const sign = signOf(type);
    const income = kind !== "income" ? 0 : sign === "debet-plus" ? -amountOf(sum) : amountOf(sum);
    const cost = kind === "income" ? 0 : sign === "kredit-plus" ? -amountOf(sum) : amountOf(sum);
    const operation = operationOfDepartment.get(sum.department) ?? LEDGER_TABLE.whole;
    return [
      {
        operation,
        department: departmentOf.get(sum.department) ?? sum.department,
        account,
        type,
        period,
        rows,
        income,
        cost,
      },
    ];
  });
}

function partsOf(amounts: readonly LedgerAmount[]): LedgerPart[] {
  const parts = new Map<string, { -readonly [K in keyof LedgerPart]: LedgerPart[K] }>();
  for (const { operation, type, period, income, cost } of amounts) {
    const key = `${type} ${period} ${operation}`;
    const part = parts.get(key) ?? { operation, type, period, income: 0, cost: 0 };
    part.income += income;
    part.cost += cost;
    parts.set(key, part);
  }
  return [...parts.values()];
}

function proofOf(totals: LedgerTotals, meaning: Meaning): Pick<LedgerProof, "rows" | "skipped" | "types" | "outside"> {
  const { kindOf, amountOf, signOf, creditSign, types } = meaning;
  const outside = totals.sums.filter((sum) => kindOf(sum) === "other");
  return {
    rows: totals.entries,
    skipped: (Object.entries(totals.skipped) as [SkipReason, number][]).map(([reason, rows]) => ({ reason, rows })),
    types: types.map(([type, sums]): TypeProof => {
      const debit = total(sums, (sum) => sum.debit);
      const credit = creditSign * total(sums, (sum) => sum.credit);
      const rows = total(sums, (sum) => sum.rows);
      const amounts = { debit: kronor(debit), credit: kronor(credit), balance: kronor(debit - credit) };
      return { type, rows, ...amounts, sign: signOf(type) };
    }),
    outside: {
      rows: total(outside, (sum) => sum.rows),
      balance: kronor(total(outside, amountOf)),
      accounts: [...new Set(outside.map(({ account }) => account))].sort(),
    },
  };
}

/** An ansvar that the user has put nowhere stands for itself; two of the same name are told apart by their codes. */
function ownOperation({ code, name }: LedgerDepartment, names: readonly string[]): string {
  if (name === "") return LEDGER_TABLE.whole;
  return names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${code})`;
}

function total(sums: readonly LedgerSum[], value: (sum: LedgerSum) => number): number {
  let all = 0;
  for (const sum of sums) all += value(sum);
  return all;
}

/** Parts of a krona to kronor; an empty sum is 0, never −0. */
export function kronor(parts: number): number {
  return parts === 0 ? 0 : parts / PARTS_PER_KRONA;
}
