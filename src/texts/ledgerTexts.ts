import type { EntryType } from "../domain/ledger/entryType";
import { formatAmount } from "../domain/amount/formatAmount";
import type { LedgerProof, LedgerSign, TypeProof } from "../domain/ledger/ledgerProof";
import type { SkipReason } from "../domain/ledger/ledgerTotals";
import { bilingual } from "./bilingual";
import { count, list, short } from "./words";

const TYPES = bilingual<Readonly<Record<EntryType, string>>>(
  { utfall: "Utfall", budget: "Budget", prognos: "Prognos" },
  { utfall: "Actual", budget: "Budget", prognos: "Forecast" },
);

const SIGNS = bilingual<Readonly<Record<LedgerSign, string>>>(
  {
    "debet-plus": "debet är plus",
    "kredit-plus": "kredit är plus",
    "utan-tecken": "beloppen saknar tecken",
  },
  {
    "debet-plus": "debit is plus",
    "kredit-plus": "credit is plus",
    "utan-tecken": "the amounts have no sign",
  },
);

const SKIPPED = bilingual<Readonly<Record<SkipReason, readonly [one: string, many: string]>>>(
  {
    sumRow: ["summarad", "summarader"],
    balanceRow: ["saldorad", "saldorader"],
    otherVersion: ["rad av flera versioner", "rader av flera versioner"],
    unreadableAccount: ["rad utan läsbart konto", "rader utan läsbart konto"],
    unreadablePeriod: ["rad utan läsbar period", "rader utan läsbar period"],
    unreadableAmount: ["rad utan läsbart belopp", "rader utan läsbart belopp"],
    unknownType: ["rad av okänd typ", "rader av okänd typ"],
  },
  {
    sumRow: ["total row", "total rows"],
    balanceRow: ["balance row", "balance rows"],
    otherVersion: ["row of several versions", "rows of several versions"],
    unreadableAccount: ["row without a readable account", "rows without a readable account"],
    unreadablePeriod: ["row without a readable period", "rows without a readable period"],
    unreadableAmount: ["row without a readable amount", "rows without a readable amount"],
    unknownType: ["row of an unknown type", "rows of an unknown type"],
  },
);

/** What is told of a ledger that has been read. Amounts in kronor. */
export const ledgerTexts = bilingual(
  {
    read: (rows: number) => `Huvudbok: ${count(rows, "rad summerad", "rader summerade")}`,
    type: ({ type, rows, debit, credit, balance, sign }: TypeProof) =>
      `${TYPES.sv[type]}: ${count(rows, "rad", "rader")}, debet ${kr(debit)}, kredit ${kr(credit)}, saldo ${kr(balance)} kr; ${SIGNS.sv[sign]}`,
    skipped: (skipped: readonly { readonly reason: SkipReason; readonly rows: number }[]) =>
      `Inte med: ${list(
        "sv",
        skipped.map(({ reason, rows }) => count(rows, ...SKIPPED.sv[reason])),
      )}`,
    outside: ({ rows, balance, accounts }: LedgerProof["outside"]) =>
      `På konton utanför driften (${short("sv", accounts)}): ${count(rows, "rad", "rader")}, saldo ${kr(balance)} kr`,
    compare: "Stäm av mot ekonomisystemets egna summor.",
  },
  {
    read: (rows) => `Ledger: ${count(rows, "row added up", "rows added up")}`,
    type: ({ type, rows, debit, credit, balance, sign }) =>
      `${TYPES.en[type]}: ${count(rows, "row", "rows")}, debit ${kr(debit)}, credit ${kr(credit)}, balance ${kr(balance)} kr; ${SIGNS.en[sign]}`,
    skipped: (skipped) =>
      `Left out: ${list(
        "en",
        skipped.map(({ reason, rows }) => count(rows, ...SKIPPED.en[reason])),
      )}`,
    outside: ({ rows, balance, accounts }) =>
      `On accounts outside operations (${short("en", accounts)}): ${count(rows, "row", "rows")}, balance ${kr(balance)} kr`,
    compare: "Compare with the totals of the accounting system itself.",
  },
);

function kr(amount: number): string {
  return formatAmount(amount, 2);
}
