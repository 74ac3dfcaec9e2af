import { ledgerAmount } from "../../ledger/ledgerAmount";
import { ledgerPeriod } from "../../ledger/ledgerPeriod";
import { sieFields, type SieField } from "./sieFields";

/** An amount of an account in a month, by its objects. In whole parts of a krona, debit +. */
export interface SieAmount {
  readonly account: string;
  /** `YYYYMM`. */
  readonly period: number;
  /** Dimension and code in turn. */
  readonly objects: readonly string[];
  readonly amount: number;
}

/** What an account holds at the beginning or the end, or in the whole of a year; of some objects, when it says which. */
export interface SieBalance {
  readonly year: string;
  readonly account: string;
  readonly objects: readonly string[];
  readonly amount: number;
}

/** What a SIE file of type 1–4 says, line by line: "SIE filformat" 4B, of the association SIE-Gruppen. */
export interface SieRecords {
  /** First and last month of the years, by their number: 0 is the file's own, −1 the one before. */
  readonly years: Map<string, readonly [first: number, last: number]>;
  readonly dimensions: Map<string, string>;
  /** Names of objects by dimension and code, with a tab between. */
  readonly objects: Map<string, string>;
  readonly entries: SieAmount[];
  /** What an account's month changed it by, told beside the entries or instead of them. */
  readonly months: SieAmount[];
  readonly budgets: SieAmount[];
  readonly openings: SieBalance[];
  readonly closings: SieBalance[];
  readonly results: SieBalance[];
  /** The plan of accounts, as the program calls it: `EUBAS97`, `Kommun-Bas`; empty when not said. */
  readonly plan: { name: string };
  /** T, S, K or I by account: asset, debt, cost, income. */
  readonly kinds: Map<string, string>;
  /** Lines whose account, month or amount could not be read, 0-based. */
  readonly unread: { readonly row: number; readonly text: string }[];
}

/** Takes the lines of a SIE file one at a time. */
interface SieReader {
  add(line: string, row: number): void;
  readonly records: SieRecords;
}

function noRecords(): SieRecords {
  return {
    ...{ years: new Map(), dimensions: new Map(), objects: new Map(), kinds: new Map(), plan: { name: "" } },
    ...{ entries: [], months: [], budgets: [], openings: [], closings: [], results: [], unread: [] },
  };
}

/** What a line's fields are taken as, by its label; false when they cannot be read. */
type Labels = Readonly<Record<string, (fields: readonly SieField[]) => boolean | void>>;

/** The lines that name accounts, dimensions and objects. */
function named({ dimensions, objects, kinds, plan }: SieRecords): Labels {
  return {
    "#DIM": ([number = "", name = ""]) => void dimensions.set(text(number), text(name)),
    "#OBJEKT": ([dimension = "", code = "", name = ""]) =>
      void objects.set(`${text(dimension)}\t${text(code)}`, text(name)),
    "#KPTYP": ([name = ""]) => void (plan.name = text(name)),
    "#KTYP": ([account = "", kind = ""]) => void kinds.set(text(account), text(kind).toUpperCase()),
  };
}

/** @example const sie = sieReader(); sie.add('#KONTO 3010 "Avgifter"', 0); sie.records.entries // [] */
export function sieReader(): SieReader {
  const records = noRecords();
  let day = "";

  /** @returns whether the line was read */
  function amount(to: SieAmount[], account: SieField, period: SieField, objects: SieField, value: SieField): boolean {
    const [month, parts] = [ledgerPeriod(text(period)), ledgerAmount(text(value))];
    if (!/^\d+$/u.test(text(account)) || month === null || parts === null) return false;
    to.push({
      account: text(account),
      period: month,
      objects: typeof objects === "string" ? [] : objects,
      amount: parts,
    });
    return true;
  }

  function balance(to: SieBalance[], [year = "", account = "", value = ""]: readonly SieField[]): boolean {
    const parts = ledgerAmount(text(value));
    if (parts === null) return false;
    to.push({ year: text(year), account: text(account), objects: [], amount: parts });
    return true;
  }

  function ofObjects(
    to: SieBalance[],
    [year = "", account = "", objects = "", value = ""]: readonly SieField[],
  ): boolean {
    const parts = ledgerAmount(text(value));
    if (parts === null || typeof objects === "string") return false;
    to.push({ year: text(year), account: text(account), objects, amount: parts });
    return true;
  }

  const labels: Labels = {
    "#RAR": ([year = "", first = "", last = ""]) => {
      const [from, to] = [ledgerPeriod(text(first)), ledgerPeriod(text(last))];
      if (from !== null && to !== null) records.years.set(text(year), [from, to]);
    },
    ...named(records),
    "#VER": ([, , date = ""]) => void (day = text(date)),
    // What was added or taken away afterwards stands here too, but an added line is followed by the same as an ordinary one.
    "#TRANS": ([account = "", objects = "", value = "", date = ""]) =>
      amount(records.entries, account, text(date) === "" ? day : date, objects, value),
    "#PSALDO": ([, period = "", account = "", objects = "", value = ""]) =>
      amount(records.months, account, period, objects, value),
    "#PBUDGET": ([, period = "", account = "", objects = "", value = ""]) =>
      amount(records.budgets, account, period, objects, value),
    "#IB": (fields) => balance(records.openings, fields),
    "#UB": (fields) => balance(records.closings, fields),
    "#OIB": (fields) => ofObjects(records.openings, fields),
    "#OUB": (fields) => ofObjects(records.closings, fields),
    "#RES": (fields) => balance(records.results, fields),
  };

  return {
    add(line, row) {
      const [label = "", ...fields] = sieFields(line);
      const name = text(label).toUpperCase();
      const read = Object.hasOwn(labels, name) ? labels[name] : undefined;
      if (read?.(fields) === false) records.unread.push({ row, text: line.trim() });
    },
    records,
  };
}

function text(field: SieField): string {
  return typeof field === "string" ? field : "";
}
