import { FILE_LIMITS } from "../../files/guard/fileLimits";
import { ledgerReading } from "../../files/stream/ledgerReading";
import { onlySheet } from "../../files/csv/onlySheet";
import type { LedgerSettings } from "../../domain/ledger/ledgerSettings";
import type { LedgerShape } from "../../domain/ledger/ledgerShape";
import { aggregation, type ColumnForms } from "../../ledger/query/aggregation";
import { ledgerRows, type LedgerRowsState } from "../../ledger/ledgerRows";
import type { LedgerValue } from "../../ledger/ledgerValue";
import { isSameWriting, USUAL_WRITING } from "../../ledger/writing";
import { cliTexts } from "../../texts/cliTexts";
import type { Sheet } from "../../workbook/sheet";
import type { Engine } from "./engine";

/** A table of a database, and what its sums are to be called. */
export interface Source {
  readonly engine: Engine;
  /** As it is to stand in a statement. */
  readonly table: string;
}

interface QueryOptions {
  /** What the ledger is called. */
  readonly file: string;
  readonly ledger?: LedgerSettings | undefined;
  readonly signal: AbortSignal;
  /** Called with the engine that is asked next. */
  readonly onAsk?: (engine: Engine) => void;
  /** Called with the rows of the answers that have come so far. */
  readonly onRows?: (rows: number) => void;
}

/** Rows that show what a table's columns are and how they are written. */
const SAMPLE = 1_000;

/**
 * The sums of a ledger that lies in one or several tables, added up where they lie and then together: sheets as those of
 * files, or one Swedish sentence about what stands in the way. Rejects with what a database says.
 *
 * @example await queryLedger([{ engine, table: '"huvudbok"' }], { file: "huvudbok", signal }) // [{ name: "huvudbok", ledger: … }]
 */
export async function queryLedger(
  sources: readonly Source[],
  options: QueryOptions,
): Promise<readonly Sheet[] | string> {
  const { file, ledger: settings, signal, onAsk = () => undefined, onRows = () => undefined } = options;
  const ledgers = new Map<string, ReturnType<typeof ledgerRows>>();
  let count = 0;
  for (const { engine, table } of sources) {
    onAsk(engine);
    const sample = await sampleOf({ engine, table }, options);
    if (sample === null) return cliTexts.query.notLedger(`${engine.name}, ${table}`);
    const asked = aggregation(sample.shape, table, sample.forms);
    if (!asked.ok) return cliTexts.query.none[asked.reason];
    const { names, rows } = await engine.ask(asked.sql, signal);
    const key = names.join("\t");
    const isNew = !ledgers.has(key);
    const ledger = ledgers.get(key) ?? ledgerRows([file], ledgerReading(settings, FILE_LIMITS));
    ledgers.set(key, ledger);
    let state: LedgerRowsState = isNew ? ledger.add(0, names) : "adding";
    for await (const band of rows) {
      for (const row of band) state = ledger.add(++count, row);
      if (state === "full") return cliTexts.query.tooLarge;
      onRows(count);
    }
  }
  return [...ledgers].map(([key, ledger], at): Sheet => {
    const name = at === 0 ? file : `${file} ${at + 1}`;
    const totals = ledger.totals();
    const header = { index: 0, cells: key.split("\t").map((value) => ({ value })) };
    return { ...onlySheet(name, [header]), ...(totals !== null && { ledger: totals }) };
  });
}

/** What the first rows of a table show; null when they are no ledger. */
async function sampleOf(
  { engine, table }: Source,
  { file, ledger, signal }: QueryOptions,
): Promise<{ readonly shape: LedgerShape; readonly forms: ColumnForms } | null> {
  const { names, forms, rows } = await engine.ask(`SELECT * FROM ${table} LIMIT ${SAMPLE}`, signal);
  const entries: (readonly LedgerValue[])[] = [];
  for await (const band of rows) entries.push(...band);
  const read = (writing = USUAL_WRITING) => {
    const all = ledgerRows([file], { dimension: ledger?.dimension, writing });
    all.add(0, names);
    entries.forEach((row, at) => all.add(at + 1, row));
    return all;
  };
  const first = read();
  const last = isSameWriting(first.writing(), USUAL_WRITING) ? first : read(first.writing());
  const shape = last.totals()?.shape;
  return shape === undefined ? null : { shape, forms };
}
