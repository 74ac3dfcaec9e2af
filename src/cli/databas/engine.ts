import type { LedgerValue } from "../../ledger/ledgerValue";
import type { ColumnForms } from "../../ledger/query/aggregation";

/** What a database answers. */
export interface Answer {
  readonly names: readonly string[];
  /** How the columns of a table hold amounts. */
  readonly forms: ColumnForms;
  /** In bands, as they come. */
  readonly rows: AsyncIterable<readonly (readonly LedgerValue[])[]>;
}

/** Something that runs SQL. What it rejects with is told in one sentence by `engineError`. */
export interface Engine {
  /** What its answer is called in messages and sources. */
  readonly name: string;
  /** @param signal stops the statement where it runs */
  ask(sql: string, signal: AbortSignal): Promise<Answer>;
  close(): Promise<void>;
}

/** A package that has to be installed for it is not there. */
export class MissingPackage extends Error {
  constructor(readonly packageName: string) {
    super(packageName);
  }
}

/** Loads an optional package. */
export async function optional<T>(packageName: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "MODULE_NOT_FOUND" || code === "ERR_MODULE_NOT_FOUND") throw new MissingPackage(packageName);
    throw error;
  }
}

const FIGURE = /^-?\d+(?:\.\d+)?$/u;
/** So many characters of a figure are exact as a number. */
const EXACT = 15;

/** What stands in a column of numbers, as a number where it is one exactly. */
export function figureIn(text: string | null): LedgerValue {
  return text !== null && text.length <= EXACT && FIGURE.test(text) ? Number(text) : text;
}
