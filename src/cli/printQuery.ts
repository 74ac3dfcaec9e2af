import type { Dimension } from "../domain/ledger/dimension";
import type { LedgerShape } from "../domain/ledger/ledgerShape";
import { aggregation } from "../ledger/query/aggregation";
import { totalsOf } from "../ledger/totalsOf";
import { cliTexts } from "../texts/cliTexts";
import type { Sheet } from "../workbook/sheet";

/** A statement, or a Swedish line about why there is none. */
type Query = { readonly ok: true; readonly sql: string } | { readonly ok: false; readonly fault: string };

/**
 * The statement that asks a database for what the ledgers mean, which must be the same for all of them.
 *
 * @param table as it is to stand in the statement
 * @example queryOf(sheets, '"huvudbok"') // { ok: true, sql: "SELECT …" }
 */
export function queryOf(sheets: readonly Sheet[], table: string, dimension?: Dimension): Query {
  const shapes = sheets.flatMap((sheet): LedgerShape[] => {
    const shape = totalsOf(sheet, dimension)?.shape;
    return shape === undefined ? [] : [shape];
  });
  if (shapes.length === 0) return { ok: false, fault: cliTexts.query.noLedger(sheets.map(({ file }) => file)) };
  const asked = shapes.map((shape) => aggregation(shape, table));
  const refused = asked.find((one) => !one.ok);
  if (refused?.ok === false) return { ok: false, fault: cliTexts.query.none[refused.reason] };
  const statements = [...new Set(asked.map((one) => (one.ok ? one.sql : "")))];
  const [sql = ""] = statements;
  return statements.length > 1 ? { ok: false, fault: cliTexts.query.several } : { ok: true, sql };
}
