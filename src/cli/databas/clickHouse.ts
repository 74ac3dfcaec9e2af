import type { ColumnForm } from "../../ledger/query/amountSql";
import type { LedgerValue } from "../../ledger/ledgerValue";
import type { DatabaseAddress } from "./databaseAddress";
import { figureIn, optional, type Answer, type Engine } from "./engine";

const EXACT = /^(?:U?Int\d+|Decimal)/u;
const DOUBLE = /^Float/u;
const NONE = "\\N";
/** Characters that are written otherwise between tabs. */
const ESCAPED: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", "0": "\0" };
/** An hour: a statement over many shards may take its time. */
const REQUEST_MS = 3_600_000;
const [HTTP, HTTPS] = [8_123, 8_443] as const;

/**
 * A ClickHouse server, read only. The package is loaded now; the password is the environment's `CLICKHOUSE_PASSWORD`.
 *
 * @example await (await clickHouse(address)).ask("SELECT 1 AS a", signal)
 */
export async function clickHouse({ name, host, port, user, database, isEncrypted }: DatabaseAddress): Promise<Engine> {
  const { createClient } = await optional("@clickhouse/client", () => import("@clickhouse/client"));
  const { host: place } = new URL(`http://${host}:${port ?? (isEncrypted ? HTTPS : HTTP)}`);
  const client = createClient({
    url: `${isEncrypted ? "https" : "http"}://${place}`,
    username: user ?? process.env["CLICKHOUSE_USER"] ?? "default",
    password: process.env["CLICKHOUSE_PASSWORD"] ?? "",
    database: database ?? process.env["CLICKHOUSE_DATABASE"] ?? "default",
    request_timeout: REQUEST_MS,
    application: "vss-rapport",
    log: { level: 127 },
    clickhouse_settings: { readonly: "1" },
  });

  async function ask(sql: string, signal: AbortSignal): Promise<Answer> {
    const result = await client.query({ query: sql, format: "TabSeparatedWithNamesAndTypes", abort_signal: signal });
    const bands = result.stream()[Symbol.asyncIterator]();

    /** The next lines, or null when there are no more. */
    async function next(): Promise<string[][] | null> {
      const { done, value } = await bands.next();
      return done === true ? null : (value as { text: string }[]).map(({ text }) => text.split("\t"));
    }

    const first: string[][] = [];
    for (let band = await next(); band !== null; band = first.length < 2 ? await next() : null) first.push(...band);
    const [names = [], types = [], ...rest] = first;
    const isFigure = types.map((type) => EXACT.test(bare(type)));
    const read = (fields: string[]): LedgerValue[] => fields.map((text, at) => (isFigure[at] ? figureIn(textIn(text)) : textIn(text))); // prettier-ignore
    return {
      names: names.map((column) => textIn(column) ?? ""),
      forms: new Map(names.map((column, at) => [textIn(column) ?? "", formOf(bare(types[at] ?? ""))] as const)),
      rows: (async function* () {
        for (let band: string[][] | null = rest; band !== null; band = await next()) yield band.map(read);
      })(),
    };
  }

  return { name, ask, close: () => client.close() };
}

/** A field as it stands between tabs; null for none. */
function textIn(field: string): string | null {
  if (field === NONE) return null;
  return field.includes("\\") ? field.replace(/\\(.)/gu, (_, letter: string) => ESCAPED[letter] ?? letter) : field;
}

/** A type without what is around it. */
function bare(type: string): string {
  return type.replace(/^(?:(?:Nullable|LowCardinality)\()+/u, "");
}

function formOf(type: string): ColumnForm {
  if (EXACT.test(type)) return "exact";
  if (DOUBLE.test(type)) return "double";
  return type.startsWith("String") || type.startsWith("FixedString") ? "text" : "any";
}
