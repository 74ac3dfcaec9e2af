import { headerColumns, moneyColumns, type LedgerColumns } from "./ledgerHeader";
import { dimensionNamed } from "./ledgerWords";
import { isBlankValue, ledgerText, type LedgerValue } from "./ledgerValue";
import { rowKind } from "./rowKind";
import type { Dimension } from "../domain/ledger/dimension";

/** The rows of a printout whose accounts, and perhaps departments, are headings over their entries. */
export interface GroupedRows {
  /** The printout's own, and behind them those of what the headings say. */
  readonly columns: LedgerColumns;
  /** A row together with what it stands under; null for headings and for what has no account over it. */
  entry(values: readonly LedgerValue[]): LedgerValue[] | null;
}

/** `30110 Taxor`, `Konto: 30110 - Taxor`. */
const ACCOUNT = /^(?:konto|account)?(?:nr|nummer)?\s*:?\s*(\d{3,8})\s*[-–:.]?\s+\p{L}/iu;
const NAMED_ACCOUNT = /^(?:konto|account)(?:nr|nummer)?\s*:?\s*(\d{3,8})(?!\d)/iu;
const NAMED_CODE = /^(\p{L}[\p{L}-]*)\s*:?\s*([^\s:]*\d[^\s:]*)\s*[-–:]?\s*(.*)$/u;
/** What was selected, and no code. */
const INTERVAL = /\d[-–]\d/u;
/** `2024 Huvudbok` over the columns is a year, not an account. */
const YEAR = /^(?:19|20)\d\d(?!\d)/u;
/** Cells of a heading: a word, a code and a name. */
const MOST_CELLS = 3;

/**
 * A printout's entries with their accounts, or null when the texts are no header of one: date and amount (or debit and
 * credit), and no column of accounts.
 *
 * @param above the rows above, which may be the first headings
 * @example groupedRows(["Vernr", "Datum", "Text", "Debet", "Kredit", "Saldo"], [["3010 Avgifter"]])?.columns.account // 6
 */
export function groupedRows(
  texts: readonly string[],
  above: readonly (readonly LedgerValue[])[],
  chosen?: Dimension,
): GroupedRows | null {
  const own = headerColumns(texts, chosen);
  if (own === null || own.account !== null || own.period === null) return null;
  const { period, balance } = own;
  const width = texts.length;
  const money = moneyColumns(own);
  let account = "";
  let department = { code: "", name: "" };
  let dimension = own.dimension;

  function isHeading(values: readonly LedgerValue[]): boolean {
    const words = [...values.entries()].flatMap(([at, value]) =>
      isBlankValue(value) || at === balance ? [] : [ledgerText(value)],
    );
    if (words.length === 0 || words.length > MOST_CELLS) return false;
    const found = accountIn(words);
    if (found !== null) account = found;
    const named = found === null ? departmentIn(words) : null;
    if (named !== null) [department, dimension] = [named, named.dimension];
    return found !== null || named !== null;
  }

  for (const values of above) if (!values.some((value) => YEAR.test(ledgerText(value)))) isHeading(values);
  return {
    get columns() {
      const beside = { ...own, account: width, text: width + 3, printed: width };
      if (own.department !== null || dimension === null) return beside;
      return { ...beside, dimension, dimensions: [dimension], department: width + 1, departmentName: width + 2 };
    },
    entry(values) {
      if (money.every((at) => isBlankValue(values[at])) && isBlankValue(values[period]) && isHeading(values))
        return null;
      const kind = values.find((value) => typeof value === "string" && rowKind(value.trim()) !== null);
      const isEmpty = [...money, balance].every((at) => at === null || isBlankValue(values[at]));
      if (account === "" || isEmpty || isRepeated(values, texts)) return null;
      const said = kind ?? (own.text === null ? "" : values[own.text]);
      const padded = Array.from({ length: width }, (_, at) => values[at]);
      return [...padded, account, department.code, department.name, said];
    },
  };
}

function accountIn(words: readonly string[]): string | null {
  const line = words.join(" ");
  return (NAMED_ACCOUNT.exec(line) ?? ACCOUNT.exec(line))?.[1] ?? null;
}

function departmentIn(words: readonly string[]): { code: string; name: string; dimension: Dimension } | null {
  const [, word = "", code, name = ""] = NAMED_CODE.exec(words.join(" ")) ?? [];
  const dimension = dimensionNamed(word);
  return code === undefined || INTERVAL.test(code) || dimension === null ? null : { code, name, dimension };
}

/** The columns' names, which printouts repeat on every page. */
function isRepeated(values: readonly LedgerValue[], texts: readonly string[]): boolean {
  return texts.every((text, at) => text === "" || ledgerText(values[at]) === text);
}
