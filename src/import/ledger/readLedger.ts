import { accountClass, KOMMUN_BAS, type AccountMap } from "../../domain/accountClass";
import { cellProblem, type Problem } from "../../domain/problem";
import { readAmount } from "../../domain/readAmount";
import { cellName, type Cell } from "../../sheet";
import type { Grid } from "../grid";
import type { LedgerHeader } from "./ledgerColumns";

/** What an entry is: what happened, what was decided, what is expected. */
export type EntryType = "utfall" | "budget" | "prognos";

/** The sums of one unit, type and month, in whole öre with the ledger's own sign. */
export interface LedgerSum {
  readonly unit: string;
  readonly unitName: string;
  readonly type: EntryType;
  /** `YYYYMM`. */
  readonly period: number;
  readonly income: number;
  readonly cost: number;
}

export interface Ledger {
  readonly sums: readonly LedgerSum[];
  readonly entries: number;
  /** −1 when debit is plus, as in most systems: income is negative and the result is −sum. */
  readonly sign: 1 | -1;
  readonly problems: readonly Problem[];
}

const TYPES: readonly (readonly [RegExp, EntryType])[] = [
  [/budget/iu, "budget"],
  [/prognos/iu, "prognos"],
  [/utfall|bokför|redovis|verifikat/iu, "utfall"],
];

/** So many rows that cannot be read are named one by one; after that their number is enough. */
const MAX_PROBLEMS = 20;

/**
 * Adds up a ledger by unit, type, month and account class. Amounts are summed in whole öre. A row that cannot be read
 * costs that row and is named.
 *
 * @example readLedger(grid, header).sums[0] // { unit: "8100", unitName: "Stab och ledning", type: "utfall", period: 202401, income: -…, cost: … }
 */
export function readLedger(grid: Grid, header: LedgerHeader, accounts: AccountMap = KOMMUN_BAS): Ledger {
  const sums = new Map<string, { -readonly [K in keyof LedgerSum]: LedgerSum[K] }>();
  const problems: Problem[] = [];
  const { file, name: sheet } = grid.sheet;
  const { account, unit, unitName, period, amount, type } = header.columns;
  let entries = 0;
  let unreadable = 0;
  let classThree = 0;

  for (const { index, cells } of grid.sheet.rows) {
    if (index <= header.row) continue;
    const text = (column: number | undefined) =>
      column === undefined ? "" : String(cells[column]?.value ?? "").trim();
    if (text(account) === "" && text(period) === "") continue;
    const month = Number(text(period));
    const entryType = type === undefined ? "utfall" : TYPES.find(([pattern]) => pattern.test(text(type)))?.[1];
    const oren = toOren(cells[amount]);
    if (oren === null || entryType === undefined || !isMonth(month)) {
      unreadable++;
      const at = oren === null ? amount : isMonth(month) ? (type ?? amount) : period;
      if (unreadable <= MAX_PROBLEMS) {
        const source = { file, sheet, cell: cellName(index, at) };
        problems.push(
          cellProblem(
            source,
            text(at),
            "Verifikationsraden kan inte läsas och är inte med i summorna.",
            "Rätta cellen och läs in filen igen.",
          ),
        );
      }
      continue;
    }
    entries++;
    const kind = accountClass(text(account), accounts);
    if (kind === "övrigt") continue;
    if (kind === "intäkt") classThree += oren;
    const code = text(unit);
    const key = `${code}\u0000${entryType}\u0000${month}`;
    const sum = sums.get(key) ?? {
      unit: code,
      unitName: text(unitName) || code,
      type: entryType,
      period: month,
      income: 0,
      cost: 0,
    };
    if (kind === "intäkt") sum.income += oren;
    else sum.cost += oren;
    sums.set(key, sum);
  }
  if (unreadable > MAX_PROBLEMS) {
    problems.push({
      file,
      sheet,
      cell: null,
      text: "",
      message: `Ytterligare ${unreadable - MAX_PROBLEMS} verifikationsrader kan inte läsas.`,
      advice: "Kontrollera kolumnerna Period, Belopp och Typ i exporten.",
    });
  }
  return { sums: [...sums.values()], entries, sign: classThree > 0 ? 1 : -1, problems };
}

/** Kronor to whole öre; null for what is no amount. */
function toOren(cell: Cell | undefined): number | null {
  const value =
    typeof cell?.value === "number"
      ? cell.value
      : typeof cell?.value === "string"
        ? readAmount(cell.value).value
        : null;
  return value === null ? null : Math.round(value * 100);
}

function isMonth(period: number): boolean {
  const month = period % 100;
  return Number.isInteger(period) && period > 190_000 && period < 210_000 && month >= 1 && month <= 12;
}
