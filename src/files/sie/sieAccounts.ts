import { BAS, KOMMUN_BAS, type AccountClass, type AccountMap } from "../../domain/ledger/accountClass";
import type { SieRecords } from "./sieRecords";

/** The plans of companies that the standard names, and what programs write of later years. */
const COMPANY = /^(?:EU)?BAS\s*(?:\d{2,4})?$|^NE\s*2007$/iu;
const KINDS: ReadonlyMap<string, AccountClass> = new Map([
  ["T", "other"],
  ["S", "other"],
  ["K", "cost"],
  ["I", "income"],
]);

/**
 * What a SIE file tells of its accounts: the plan it is written by, and what single accounts are; undefined when it tells
 * nothing, and Kommun-Bas holds.
 *
 * @example sieAccounts({ plan: { name: "EUBAS97" }, kinds: new Map([["8310", "K"]]) })?.at(-1) // { from: "8310", to: "8310", kind: "cost" }
 */
export function sieAccounts({ plan, kinds }: Pick<SieRecords, "plan" | "kinds">): AccountMap | undefined {
  const own = [...kinds].flatMap(([account, letter]) => {
    const kind = KINDS.get(letter);
    return kind === undefined ? [] : [{ from: account, to: account, kind }];
  });
  const isCompany = COMPANY.test(plan.name.trim());
  return isCompany || own.length > 0 ? [...(isCompany ? BAS : KOMMUN_BAS), ...own] : undefined;
}
