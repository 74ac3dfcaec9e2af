import type { EntryType } from "../../domain/ledger/entryType";
import type { LedgerSign } from "../../domain/ledger/ledgerProof";

/** What stands on income and cost accounts, with the ledger's own sign. */
export interface AccountSides {
  readonly income: number;
  readonly cost: number;
}

/**
 * What plus means, per type of entries: a system may export a budget without signs beside signed outcomes. A type whose
 * amounts do not tell follows the outcomes; when nothing tells, plus is debit, as in most systems.
 *
 * @example inferSigns(new Map([["utfall", { income: -100, cost: 60 }]]), false).get("utfall") // "debet-plus"
 */
export function inferSigns(
  sides: ReadonlyMap<EntryType, AccountSides>,
  hasDebitColumn: boolean,
): ReadonlyMap<EntryType, LedgerSign> {
  const told = [...sides].map(([type, own]) => [type, hasDebitColumn ? "debet-plus" : signOf(own)] as const);
  const outcome = told.find(([type, sign]) => type === "utfall" && sign !== null)?.[1];
  const common = outcome ?? told.find(([, sign]) => sign !== null)?.[1] ?? "debet-plus";
  return new Map(told.map(([type, sign]) => [type, sign ?? common]));
}

function signOf({ income, cost }: AccountSides): LedgerSign | null {
  if (income > 0) return cost > 0 ? "utan-tecken" : "kredit-plus";
  if (income < 0) return "debet-plus";
  return cost === 0 ? null : cost > 0 ? "debet-plus" : "kredit-plus";
}
