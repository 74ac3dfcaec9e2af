import type { EntryType } from "../../domain/ledger/entryType";
import { formatAmount } from "../../domain/amount/formatAmount";
import type { LedgerSign } from "../../domain/ledger/ledgerProof";
import type { SkipReason } from "../../domain/ledger/ledgerTotals";
import type { LateTexts } from "../lateTexts";
import { count, list, short } from "./words";

const TYPES: Readonly<Record<EntryType, string>> = { utfall: "Actual", budget: "Budget", prognos: "Forecast" };

const SIGNS: Readonly<Record<LedgerSign, string>> = {
  "debet-plus": "debit is plus",
  "kredit-plus": "credit is plus",
  "utan-tecken": "the amounts have no sign",
};

const SKIPPED: Readonly<Record<SkipReason, readonly [one: string, many: string]>> = {
  sumRow: ["total row", "total rows"],
  unreadableAccount: ["row without a readable account", "rows without a readable account"],
  unreadablePeriod: ["row without a readable period", "rows without a readable period"],
  unreadableAmount: ["row without a readable amount", "rows without a readable amount"],
  unknownType: ["row of an unknown type", "rows of an unknown type"],
  tooManySums: ["row more than there is room for", "rows more than there is room for"],
};

export const LEDGER: LateTexts["ledger"] = {
  read: (rows) => `Ledger: ${count(rows, "row added up", "rows added up")}`,
  type: ({ type, rows, debit, credit, balance, sign }) =>
    `${TYPES[type]}: ${count(rows, "row", "rows")}, debit ${kr(debit)}, credit ${kr(credit)}, balance ${kr(balance)} kr; ${SIGNS[sign]}`,
  skipped: (skipped) => `Left out: ${list(skipped.map(({ reason, rows }) => count(rows, ...SKIPPED[reason])))}`,
  outside: ({ rows, balance, accounts }) =>
    `On accounts outside operations (${short(accounts)}): ${count(rows, "row", "rows")}, balance ${kr(balance)} kr`,
  compare: "Compare with the totals of the accounting system itself.",
};

function kr(amount: number): string {
  return formatAmount(amount, 2);
}
