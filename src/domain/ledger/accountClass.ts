/** What an account's entries are in a driftsammandrag. */
export type AccountClass = "income" | "cost" | "other";

export const ACCOUNT_CLASSES: readonly AccountClass[] = ["income", "cost", "other"];

/** Accounts whose first digits lie from `from` to `to`, both included: `4`–`7`, `8410`–`8419`. */
export interface AccountRule {
  readonly from: string;
  readonly to: string;
  readonly kind: AccountClass;
}

/** The rule with most digits decides; of equals the later. An account that no rule fits is `other`. */
export type AccountMap = readonly AccountRule[];

/**
 * Kommun-Bas: class 3 is income, 4–7 cost; in class 8 groups 80–84 are taxes, grants and financial income, 85–88
 * financial and extraordinary cost. Classes 1, 2 and 9 are the balance sheet and internal accounts: no part of a
 * driftsammandrag.
 */
export const KOMMUN_BAS: AccountMap = [
  { from: "3", to: "3", kind: "income" },
  { from: "4", to: "7", kind: "cost" },
  { from: "80", to: "84", kind: "income" },
  { from: "85", to: "88", kind: "cost" },
];

/**
 * Norwegian municipalities (KOSTRA): an account is 1 for operations, 0 for investments or 2 for the balance sheet, and then
 * the art, where 0–5 are expenses and 6–9 revenues.
 */
export const KOSTRA_ACCOUNTS: AccountMap = [
  { from: "10", to: "15", kind: "cost" },
  { from: "16", to: "19", kind: "income" },
];

/** The same where a column holds the art alone. */
export const KOSTRA_ARTS: AccountMap = [
  { from: "0", to: "5", kind: "cost" },
  { from: "6", to: "9", kind: "income" },
];

/**
 * BAS, of companies: class 3 is income, 4–7 cost; in class 8 groups 80–83 are financial income, 84 financial cost, 88
 * transfers and 89 taxes, where 899 is the year's own result.
 */
export const BAS: AccountMap = [
  { from: "3", to: "3", kind: "income" },
  { from: "4", to: "7", kind: "cost" },
  { from: "80", to: "83", kind: "income" },
  { from: "84", to: "84", kind: "cost" },
  { from: "88", to: "89", kind: "cost" },
  { from: "899", to: "899", kind: "other" },
];

/**
 * @example accountClass("3510", KOMMUN_BAS) // "income"
 * @example accountClass("1910", KOMMUN_BAS) // "other"
 */
export function accountClass(account: string, map: AccountMap): AccountClass {
  let found: AccountRule | null = null;
  for (const rule of map) {
    if (fits(rule, account) && (found === null || digitsOf(rule) >= digitsOf(found))) found = rule;
  }
  return found?.kind ?? "other";
}

function fits({ from, to }: AccountRule, account: string): boolean {
  return account.slice(0, from.length) >= from && account.length >= to.length && account.slice(0, to.length) <= to;
}

function digitsOf({ from, to }: AccountRule): number {
  return Math.max(from.length, to.length);
}
