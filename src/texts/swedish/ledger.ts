import type { EntryType } from "../../domain/ledger/entryType";
import { formatAmount } from "../../domain/amount/formatAmount";
import type { LedgerProof, LedgerSign, TypeProof } from "../../domain/ledger/ledgerProof";
import type { SkipReason } from "../../domain/ledger/ledgerTotals";
import { count, list, short } from "./words";

const TYPES: Readonly<Record<EntryType, string>> = { utfall: "Utfall", budget: "Budget", prognos: "Prognos" };

const SIGNS: Readonly<Record<LedgerSign, string>> = {
  "debet-plus": "debet är plus",
  "kredit-plus": "kredit är plus",
  "utan-tecken": "beloppen saknar tecken",
};

const SKIPPED: Readonly<Record<SkipReason, readonly [one: string, many: string]>> = {
  sumRow: ["summarad", "summarader"],
  unreadableAccount: ["rad utan läsbart konto", "rader utan läsbart konto"],
  unreadablePeriod: ["rad utan läsbar period", "rader utan läsbar period"],
  unreadableAmount: ["rad utan läsbart belopp", "rader utan läsbart belopp"],
  unknownType: ["rad av okänd typ", "rader av okänd typ"],
  tooManySums: ["rad utöver vad som ryms", "rader utöver vad som ryms"],
};

/** What is told of a ledger that has been read. Amounts in kronor. */
export const LEDGER = {
  read: (rows: number) => `Huvudbok: ${count(rows, "rad summerad", "rader summerade")}`,
  type: ({ type, rows, debit, credit, balance, sign }: TypeProof) =>
    `${TYPES[type]}: ${count(rows, "rad", "rader")}, debet ${kr(debit)}, kredit ${kr(credit)}, saldo ${kr(balance)} kr; ${SIGNS[sign]}`,
  skipped: (skipped: readonly { readonly reason: SkipReason; readonly rows: number }[]) =>
    `Inte med: ${list(skipped.map(({ reason, rows }) => count(rows, ...SKIPPED[reason])))}`,
  outside: ({ rows, balance, accounts }: LedgerProof["outside"]) =>
    `På konton utanför driften (${short(accounts)}): ${count(rows, "rad", "rader")}, saldo ${kr(balance)} kr`,
  compare: "Stäm av mot ekonomisystemets egna summor.",
};

function kr(amount: number): string {
  return formatAmount(amount, 2);
}
