import { accountClass, KOMMUN_BAS } from "../../domain/ledger/accountClass";
import { ENTRY_TYPES, type EntryType } from "../../domain/ledger/entryType";
import type { LedgerProof, LedgerSign, TypeProof } from "../../domain/ledger/ledgerProof";
import { areaOfUnit, type LedgerSettings } from "../../domain/ledger/ledgerSettings";
import {
  PARTS_PER_KRONA,
  type LedgerSum,
  type LedgerTotals,
  type LedgerUnit,
  type SkipReason,
} from "../../domain/ledger/ledgerTotals";
import { inferSigns, type AccountSides } from "./inferSign";

/** The sums of one verksamhetsområde, type and month, in parts of a krona: income + and cost +, so net = income − cost. */
export interface LedgerPart {
  readonly area: string;
  readonly type: EntryType;
  /** `YYYYMM`. */
  readonly period: number;
  readonly income: number;
  readonly cost: number;
}

/** One of the ledger's sums, as income or cost of a verksamhetsområde. */
export interface LedgerAmount {
  readonly area: string;
  /** `8110 Stab`; empty when the ledger has none. */
  readonly unit: string;
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
  readonly areas: readonly string[];
  readonly proof: LedgerProof;
}

/** The label of everything in a ledger that has no ansvar. */
const WHOLE = "Hela huvudboken";

/**
 * Turns a ledger's sums into income and cost per verksamhetsområde, by the user's accounts and areas or the standard's,
 * and proves what was read.
 *
 * @example interpretLedger(totals, { file: "h.csv", sheet: "h", range: "A1:J1001" }).proof.types[0]?.sign // "debet-plus"
 */
export function interpretLedger(
  totals: LedgerTotals,
  source: Pick<LedgerProof, "file" | "sheet" | "range">,
  settings: LedgerSettings = {},
): Ledger {
  const kinds = new Map<string, ReturnType<typeof accountClass>>();
  for (const { account } of totals.sums) {
    if (!kinds.has(account)) kinds.set(account, accountClass(account, settings.accounts ?? KOMMUN_BAS));
  }
  const kindOf = (sum: LedgerSum) => kinds.get(sum.account) ?? "övrigt";
  const creditSign = totals.hasDebitColumn && total(totals.sums, (sum) => sum.credit) < 0 ? -1 : 1;
  const amountOf = (sum: LedgerSum) => sum.debit - creditSign * sum.credit;

  const types = ENTRY_TYPES.map((type) => [type, totals.sums.filter((sum) => sum.type === type)] as const).filter(
    ([, sums]) => sums.length > 0,
  );
  const sides = new Map<EntryType, AccountSides>(
    types.map(([type, sums]) => [
      type,
      {
        income: total(sums, (sum) => (kindOf(sum) === "intäkt" ? amountOf(sum) : 0)),
        cost: total(sums, (sum) => (kindOf(sum) === "kostnad" ? amountOf(sum) : 0)),
      },
    ]),
  );
  const signs = inferSigns(sides, totals.hasDebitColumn);
  const signOf = (type: EntryType): LedgerSign => signs.get(type) ?? "debet-plus";

  const names = totals.units.map(({ name }) => name);
  const units = [...totals.units]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((unit) => ({ ...unit, area: areaOfUnit(unit.code, settings.areas) ?? ownArea(unit, names) }));
  const areaOf = new Map(units.map(({ code, area }) => [code, area]));
  const unitOf = new Map(units.map(({ code, name }) => [code, name === code ? code : `${code} ${name}`.trim()]));
  const amounts: LedgerAmount[] = [];
  const parts = new Map<string, { -readonly [K in keyof LedgerPart]: LedgerPart[K] }>();
  for (const sum of totals.sums) {
    const kind = kindOf(sum);
    if (kind === "övrigt") continue;
    const area = areaOf.get(sum.unit) ?? WHOLE;
    const key = `${sum.type} ${sum.period} ${area}`;
    const part = parts.get(key) ?? { area, type: sum.type, period: sum.period, income: 0, cost: 0 };
    const sign = signOf(sum.type);
    const income = kind !== "intäkt" ? 0 : sign === "debet-plus" ? -amountOf(sum) : amountOf(sum);
    const cost = kind === "intäkt" ? 0 : sign === "kredit-plus" ? -amountOf(sum) : amountOf(sum);
    part.income += income;
    part.cost += cost;
    parts.set(key, part);
    const { account, type, period, rows } = sum;
    amounts.push({ area, unit: unitOf.get(sum.unit) ?? sum.unit, account, type, period, rows, income, cost });
  }

  const outside = totals.sums.filter((sum) => kindOf(sum) === "övrigt");
  return {
    parts: [...parts.values()],
    amounts,
    areas: [...new Set(units.map(({ area }) => area))],
    proof: {
      ...source,
      rows: totals.entries,
      skipped: (Object.entries(totals.skipped) as [SkipReason, number][]).map(([reason, rows]) => ({ reason, rows })),
      types: types.map(([type, sums]): TypeProof => {
        const debit = total(sums, (sum) => sum.debit);
        const credit = creditSign * total(sums, (sum) => sum.credit);
        const rows = total(sums, (sum) => sum.rows);
        return { type, rows, debit: kronor(debit), credit: kronor(credit), balance: kronor(debit - credit), sign: signOf(type) }; // prettier-ignore
      }),
      outside: {
        rows: total(outside, (sum) => sum.rows),
        balance: kronor(total(outside, amountOf)),
        accounts: [...new Set(outside.map(({ account }) => account))].sort(),
      },
      units,
    },
  };
}

/** An ansvar that the user has put nowhere stands for itself; two of the same name are told apart by their codes. */
function ownArea({ code, name }: LedgerUnit, names: readonly string[]): string {
  if (name === "") return WHOLE;
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
