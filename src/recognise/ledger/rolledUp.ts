import type { LedgerSettings } from "../../domain/ledger/ledgerSettings";
import type { LedgerTotals } from "../../domain/ledger/ledgerTotals";
import { LEDGER_TABLE } from "../../texts/ledgerTableTexts";

/** Digits of an account that name its group. */
const GROUP = 2;

/**
 * A ledger reported by what the user wants: by groups of accounts, or by the first characters of its codes, under the name
 * of the code that is no longer than they.
 *
 * @example rolledUp(totals, { level: 2 }).departments // [{ code: "81", name: "Barn och utbildning" }]
 */
export function rolledUp(totals: LedgerTotals, { dimension, level }: LedgerSettings): LedgerTotals {
  const isByAccount = dimension === "kontogrupp";
  if (!isByAccount && level === undefined) return totals;
  const { sums } = totals;
  const [from, places] = isByAccount ? [sums.accounts, sums.account] : [sums.departments, sums.department];
  const used = new Set(places);
  const codes = new Map<string, number>();
  const own = from.map((code, place) => {
    if (!used.has(place)) return -1;
    const short = code.slice(0, isByAccount ? (level ?? GROUP) : level);
    const shared = codes.get(short) ?? codes.size;
    codes.set(short, shared);
    return shared;
  });
  const names = new Map(totals.departments.map(({ code, name }) => [code, name]));
  const nameOf = (code: string): string => (isByAccount ? LEDGER_TABLE.accountGroup(code) : (names.get(code) ?? code));
  return {
    ...totals,
    ...(isByAccount && { dimension }),
    sums: { ...sums, departments: [...codes.keys()], department: places.map((place) => own[place]!) },
    departments: [...codes.keys()].map((code) => ({ code, name: nameOf(code) })),
  };
}
