import { KOSTRA_ARTS } from "../../domain/ledger/accountClass";
import type { EntryType } from "../../domain/ledger/entryType";
import type { LedgerShape } from "../../domain/ledger/ledgerShape";
import { moneyColumns, type LedgerColumns } from "../ledgerHeader";
import { isBlankValue, ledgerText, type LedgerValue } from "../ledgerValue";
import type { Writing } from "../writing";

/** Learns a ledger's shape from its first entries. */
export interface ShapeSeen {
  row(values: readonly LedgerValue[]): void;
  /** Null for a printout, whose accounts are headings. */
  shape(writing: Writing): LedgerShape | null;
}

/** So many rows show how periods and amounts are written. */
const ROWS = 500;
const ISO_DAY = /^\d{4}-\d\d-\d\d/u;
const COMPACT_DAY = /^(?:19|20)\d{6}$/u;
/** Excel's numbers of days, which a database has as dates. */
const [FIRST_DAY, LAST_DAY] = [20_000, 80_000] as const;
const MARKS = [" ", "\u00a0", "\u202f", "'", "\u2212"] as const;

/**
 * @param names of the columns, as they stand
 * @example shapeSeen(["Konto", "Datum", "Belopp"], columns, "utfall").shape(USUAL_WRITING)?.account // "Konto"
 */
export function shapeSeen(names: readonly string[], columns: LedgerColumns, defaultType: EntryType): ShapeSeen {
  const { period, accounts } = columns;
  const money = moneyColumns(columns);
  const marks = new Set<string>();
  const forms = new Set<LedgerShape["periodForm"]>();
  let rows = 0;
  return {
    row(values) {
      if (rows >= ROWS) return;
      rows++;
      if (period !== null && !isBlankValue(values[period])) forms.add(formOf(values[period]));
      for (const at of money) {
        const value = values[at];
        if (typeof value === "string") for (const mark of MARKS) if (value.includes(mark)) marks.add(mark);
      }
    },
    shape({ dot, credit }) {
      if (columns.printed !== undefined) return null;
      const nameOf = (at: number | null): string | null => (at === null ? null : (names[at] ?? null));
      const [form] = forms;
      return {
        account: names[columns.account] ?? "",
        dimension: columns.dimension,
        department: nameOf(columns.department),
        departmentName: nameOf(columns.departmentName),
        period: nameOf(period),
        periodForm: forms.size === 1 && form !== undefined ? form : "whole",
        year: nameOf(columns.year),
        type: nameOf(columns.type),
        defaultType,
        amounts: columns.amounts.map(({ column, type, year, month, span }) => ({ name: names[column] ?? "", type, year, month, isOfMonth: span === "month" })), // prettier-ignore
        debit: nameOf(columns.debit),
        credit: nameOf(columns.credit),
        side: nameOf(columns.side),
        isCreditTurned: credit === "turned",
        text: nameOf(columns.text),
        dot,
        marks: [...marks],
        accounts: accounts === undefined ? null : accounts === KOSTRA_ARTS ? "arts" : "accounts",
      };
    },
  };
}

function formOf(value: LedgerValue): LedgerShape["periodForm"] {
  if (typeof value === "number" && value >= FIRST_DAY && value < LAST_DAY) return "day";
  const text = ledgerText(value);
  if (ISO_DAY.test(text)) return "day";
  return COMPACT_DAY.test(text) ? "compactDay" : "whole";
}
