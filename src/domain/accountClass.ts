/** What an account's entries are, by the first digits of Kommun-Bas. */
export type AccountClass = "intäkt" | "kostnad" | "övrigt";

/** Account prefix → class; the longest prefix that fits decides. */
export type AccountMap = Readonly<Record<string, AccountClass>>;

/**
 * Kommun-Bas: class 3 is income, 4–7 cost; in class 8 groups 80–84 are taxes, grants and financial income, 85–88
 * financial and extraordinary cost. Classes 1, 2 and 9 are the balance sheet and internal accounts: no part of a
 * driftsammandrag.
 */
export const KOMMUN_BAS: AccountMap = {
  "3": "intäkt",
  "4": "kostnad",
  "5": "kostnad",
  "6": "kostnad",
  "7": "kostnad",
  "80": "intäkt",
  "81": "intäkt",
  "82": "intäkt",
  "83": "intäkt",
  "84": "intäkt",
  "85": "kostnad",
  "86": "kostnad",
  "87": "kostnad",
  "88": "kostnad",
};

/**
 * @example accountClass("3510", KOMMUN_BAS) // "intäkt"
 * @example accountClass("1910", KOMMUN_BAS) // "övrigt"
 */
export function accountClass(account: string, map: AccountMap): AccountClass {
  for (let length = account.length; length > 0; length--) {
    const found = map[account.slice(0, length)];
    if (found !== undefined) return found;
  }
  return "övrigt";
}
