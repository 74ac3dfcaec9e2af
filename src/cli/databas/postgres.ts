import type { ColumnForm } from "../../ledger/query/amountSql";
import type { DatabaseAddress } from "./databaseAddress";
import { figureIn, optional, type Answer, type Engine } from "./engine";

/** PostgreSQL's numbers for its types. */
const EXACT = new Set([20, 21, 23, 1700]);
const DOUBLE = new Set([700, 701]);
const TEXT = new Set([25, 1042, 1043]);
/** Rows fetched at a time. */
const BAND = 10_000;
const CONNECT_MS = 10_000;

/**
 * A PostgreSQL server, read only. The package is loaded now; the password is the environment's `PGPASSWORD`.
 *
 * @example await (await postgres(address)).ask("SELECT 1 AS a", signal)
 */
export async function postgres({ name, host, port, user, database, isEncrypted }: DatabaseAddress): Promise<Engine> {
  const { default: pg } = await optional("pg", () => import("pg"));
  const choices = {
    host,
    port: port ?? 5_432,
    user: user ?? process.env["PGUSER"],
    password: async () => process.env["PGPASSWORD"] ?? "",
    database: database ?? process.env["PGDATABASE"],
    ssl: isEncrypted,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: "vss-rapport",
    options: "-c default_transaction_read_only=on -c timezone=Europe/Stockholm -c datestyle=ISO",
    // Every value as the text that the server sends.
    types: { getTypeParser: () => (text: string) => text },
  };
  const client = new pg.Client(choices);
  // A connection that breaks between two questions is told by the next.
  client.on("error", () => undefined);
  await client.connect();

  /** A statement runs on at the server when its connection is only closed. */
  async function cancel(): Promise<void> {
    const other = new pg.Client(choices);
    const { processID } = client as unknown as { readonly processID: number };
    try {
      await other.connect();
      await other.query("SELECT pg_cancel_backend($1)", [processID]);
    } finally {
      await other.end();
    }
  }

  return {
    name,
    async ask(sql, signal): Promise<Answer> {
      signal.throwIfAborted();
      const stop = (): void => void cancel().catch(() => undefined);
      signal.addEventListener("abort", stop);
      await client.query("BEGIN READ ONLY");
      await client.query(`DECLARE vss NO SCROLL CURSOR FOR ${sql}`);
      const fetch = () => client.query<(string | null)[]>({ text: `FETCH ${BAND} FROM vss`, rowMode: "array" });
      const first = await fetch();
      const types = first.fields.map(({ dataTypeID }) => dataTypeID);
      const read = (row: (string | null)[]) => row.map((text, at) => (EXACT.has(types[at] ?? 0) ? figureIn(text) : text)); // prettier-ignore
      return {
        names: first.fields.map((field) => field.name),
        forms: new Map(first.fields.map((field) => [field.name, formOf(field.dataTypeID)] as const)),
        rows: (async function* () {
          for (let band = first; band.rows.length > 0; band = await fetch()) yield band.rows.map(read);
          await client.query("ROLLBACK");
          signal.removeEventListener("abort", stop);
        })(),
      };
    },
    close: () => client.end(),
  };
}

function formOf(type: number): ColumnForm {
  if (EXACT.has(type)) return "exact";
  if (DOUBLE.has(type)) return "double";
  return TEXT.has(type) ? "text" : "any";
}
