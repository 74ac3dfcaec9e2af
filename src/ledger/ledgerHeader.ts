import { typedAmounts, type AmountColumn } from "./amountColumns";

/** Which columns of a ledger mean what, 0-based. */
export interface LedgerColumns {
  readonly account: number;
  readonly department: number | null;
  readonly departmentName: number | null;
  /** Period or date. */
  readonly period: number;
  /** The year, when the period is only a month. */
  readonly year: number | null;
  readonly type: number | null;
  /** Signed amounts; none when the ledger has debit and credit columns. */
  readonly amounts: readonly AmountColumn[];
  readonly debit: number | null;
  readonly credit: number | null;
  /** Whether the amount is debit or credit. */
  readonly side: number | null;
  /** What the row says of itself: it may be a sum or a balance. */
  readonly text: number | null;
  /** Names of amount columns that say the same another time, or that cannot be told from one another. */
  readonly unused: readonly string[];
}

/**
 * The words of a ledger's columns, without dots and rings over their letters. Several systems call the department several
 * things; the first found of a list counts.
 */
const WORDS = {
  account: [/^konto(?:nr|nummer|kod)?$/iu],
  department: [
    /^ansvar(?:s?kod|s?nr|s?nummer)?$/iu,
    /^(?:kostnadsstalle(?:kod|nr)?|kst|k-stalle|resultatenhet)$/iu,
    /^(?:enhet|avdelning|forvaltning)(?:s?kod|s?nr)?$/iu,
    /^verksamhet(?:s?kod|s?nr)?$/iu,
  ],
  departmentName: [
    /^ansvar(?:s?text|s?namn|s?benamning)$/iu,
    /^(?:kostnadsstalle|kst|resultatenhet)s?(?:text|namn|benamning)$/iu,
    /^(?:enhet|avdelning|forvaltning)s?(?:text|namn|benamning)$/iu,
    /^verksamhet(?:s?text|s?namn|s?benamning)$/iu,
  ],
  period: [
    /^(?:(?:bokforings|redovisnings)?period|manad)$/iu,
    /^(?:(?:bokforings|verifikations?|transaktions|ver|trans|redovisnings)?dat(?:um)?)$/iu,
  ],
  year: [/^(?:(?:bokforings|rakenskaps|redovisnings)?ar)$/iu],
  type: [/^(?:typ|slag|transaktionstyp|vardetyp|beloppstyp|version)$/iu],
  amount: [/^(?:belopp|netto)(?:kr|sek)?$/iu, /^saldo(?:kr|sek)?$/iu],
  debit: [/^(?:debet|debit)(?:belopp)?(?:kr|sek)?$/iu],
  credit: [/^(?:kredit|credit)(?:belopp)?(?:kr|sek)?$/iu],
  side: [/^(?:d\/?k|d\/?c|(?:deb(?:et)?\/?(?:kred(?:it)?|cred(?:it)?))(?:kod)?|s\/h)$/iu],
  text: [/^(?:(?:ver(?:ifikations?)?|rad|bokforings|transaktions|huvudboks)?(?:text|benamning|beskrivning)|radtyp)$/iu],
} as const satisfies Readonly<Record<string, readonly RegExp[]>>;

/**
 * What a row's texts mean as the columns of a ledger, or null when they are none: account, period (or date) and amount
 * (or debit and credit) must be there. Case, spaces, `_ . ( ) -` and the dots and rings over letters do not count: some
 * systems export names in plain letters only.
 *
 * @example ledgerHeader(["Konto", "Ansvar", "Period", "Belopp (kr)"])?.amounts // [{ column: 3, type: null, year: null, span: "month" }]
 * @example ledgerHeader(["Enhet", "Utfall", "Budget"]) // null
 */
export function ledgerHeader(texts: readonly string[]): LedgerColumns | null {
  const names = Array.from(texts, (text = "") => plainName(text));
  const find = (words: readonly RegExp[]): number | null => {
    for (const word of words) {
      const at = names.findIndex((name) => word.test(name));
      if (at >= 0) return at;
    }
    return null;
  };
  const account = find(WORDS.account);
  const period = find(WORDS.period);
  if (account === null || period === null) return null;
  const debit = find(WORDS.debit);
  const credit = find(WORDS.credit);
  const { amounts, unused } = amountColumns(names, find(WORDS.amount));
  const hasBoth = debit !== null && credit !== null;
  if (!hasBoth && amounts.length + unused.length === 0) return null;
  const department = find(WORDS.department);
  return {
    account,
    department,
    departmentName: department === null ? null : nameOf(names, department),
    period,
    year: find(WORDS.year),
    type: find(WORDS.type),
    amounts: hasBoth ? [] : amounts,
    debit: hasBoth ? debit : null,
    credit: hasBoth ? credit : null,
    side: hasBoth ? null : find(WORDS.side),
    text: find(WORDS.text),
    unused: hasBoth ? [] : unused.map((column) => texts[column] ?? ""),
  };
}

/** A column named Belopp before one per type; a lone Saldo may be a balance brought forward, so types go before it. */
function amountColumns(names: readonly string[], named: number | null): ReturnType<typeof typedAmounts> {
  const typed = typedAmounts(names);
  const isBalance = named !== null && /^saldo/iu.test(names[named] ?? "");
  const isTyped = typed.amounts.length + typed.unused.length > 0;
  if (named === null || (isBalance && isTyped)) return typed;
  return { amounts: [{ column: named, type: null, year: null, span: "month" }], unused: [] };
}

/** The name column of the same kind as the department's code column. */
function nameOf(names: readonly string[], department: number): number | null {
  const kind = WORDS.department.findIndex((word) => word.test(names[department] ?? ""));
  const word = WORDS.departmentName[kind];
  const at = word === undefined ? -1 : names.findIndex((name) => word.test(name));
  return at < 0 ? null : at;
}

/** True for the account column's own heading, which exports repeat on every page. */
export function isAccountHeading(text: string): boolean {
  return WORDS.account.some((word) => word.test(plainName(text)));
}

/** Every column a ledger is read from; the others need not be decoded. */
export function neededColumns(columns: LedgerColumns): number[] {
  const { account, department, departmentName, period, year, type, amounts, debit, credit, side, text } = columns;
  const all = [
    account,
    department,
    departmentName,
    period,
    year,
    type,
    debit,
    credit,
    side,
    text,
    ...amounts.map(({ column }) => column),
  ];
  return [...new Set(all.filter((column) => column !== null))].sort((a, b) => a - b);
}

function plainName(text: string): string {
  return text.normalize("NFD").replace(/[\s\u00a0_.()\-\p{M}]/gu, "");
}
