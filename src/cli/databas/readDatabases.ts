import type { LedgerSettings } from "../../domain/ledger/ledgerSettings";
import { tableName } from "../../ledger/query/tableName";
import { cliTexts } from "../../texts/cliTexts";
import type { Sheet } from "../../workbook/sheet";
import { clickHouse } from "./clickHouse";
import { databaseAddress, type DatabaseAddress } from "./databaseAddress";
import { duckDb } from "./duckDb";
import type { Engine } from "./engine";
import { engineError } from "./engineError";
import { fileTable } from "./fileTable";
import { postgres } from "./postgres";
import { queryLedger, type Source } from "./queryLedger";

/** How often the user hears of what takes long. */
const TOLD_MS = 5_000;

interface Run {
  readonly ledger?: LedgerSettings | undefined;
  /** Takes what is told on the way. */
  readonly tell: (text: string) => void;
}

type Opener = readonly [name: string, open: () => Promise<Engine>, table: string];

const OPENERS: Readonly<Record<DatabaseAddress["kind"], (address: DatabaseAddress) => Promise<Engine>>> = {
  clickhouse: clickHouse,
  postgres,
};

/**
 * The ledger of a table that lies in one or several databases, each with a part of it; or a Swedish sentence.
 *
 * @param addresses as the user writes them
 */
export async function readDatabases(
  addresses: readonly string[],
  table: string,
  run: Run,
): Promise<readonly Sheet[] | string> {
  const quoted = tableName(table);
  if (quoted === null) return cliTexts.query.tableName(table);
  const openers: Opener[] = [];
  for (const text of addresses) {
    const address = databaseAddress(text);
    if (address === "password") return cliTexts.query.passwordInAddress;
    if (address === "unknown") return cliTexts.query.address;
    openers.push([address.name, () => OPENERS[address.kind](address), quoted]);
  }
  return readWith(openers, table, run);
}

/** Files added up by DuckDB, each as a ledger of its own; or a Swedish sentence. */
export async function readByEngine(
  files: readonly { readonly name: string; readonly path: string }[],
  run: Run,
): Promise<readonly Sheet[] | string> {
  const sheets: Sheet[] = [];
  for (const { name, path } of files) {
    const table = await fileTable(path);
    if (table === null) return cliTexts.query.engineFile(path);
    const read = await readWith([[name, () => duckDb(name), table]], name, run);
    if (typeof read === "string") return read;
    sheets.push(...read);
  }
  return sheets;
}

/** Opens the engines, asks them and closes them; Ctrl+C stops them where they run. */
async function readWith(
  openers: readonly Opener[],
  file: string,
  { ledger, tell }: Run,
): Promise<readonly Sheet[] | string> {
  const stopped = new AbortController();
  const stop = (): void => stopped.abort();
  const started = performance.now();
  let rows = 0;
  const clock = setInterval(() => tell(cliTexts.query.waiting(Math.round((performance.now() - started) / 1_000), rows)), TOLD_MS); // prettier-ignore
  process.once("SIGINT", stop);
  const sources: Source[] = [];
  let current = "";
  try {
    for (const [name, open, table] of openers) {
      current = name;
      sources.push({ engine: await open(), table });
    }
    return await queryLedger(sources, {
      file,
      ledger,
      signal: stopped.signal,
      onAsk: ({ name }) => (current = name),
      onRows: (count) => (rows = count),
    });
  } catch (error) {
    return stopped.signal.aborted ? cliTexts.query.stopped : engineError(current, error);
  } finally {
    clearInterval(clock);
    process.removeListener("SIGINT", stop);
    await Promise.allSettled(sources.map(({ engine }) => engine.close()));
  }
}
