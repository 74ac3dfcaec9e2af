import { tmpdir } from "node:os";
import type { ColumnForm } from "../../ledger/query/amountSql";
import { figureIn, optional, type Answer, type Engine } from "./engine";

const EXACT = /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT|U?INTEGER|DECIMAL)/u;
const DOUBLE = /^(?:FLOAT|DOUBLE)/u;

/**
 * DuckDB within the process, over a file; it reads nothing but the disk. The package is loaded now.
 *
 * @param name of the answer
 * @example await (await duckDb("huvudbok.parquet")).ask("SELECT 1 AS a", signal)
 */
export async function duckDb(name: string): Promise<Engine> {
  const { DuckDBInstance } = await optional("@duckdb/node-api", () => import("@duckdb/node-api"));
  const instance = await DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    temp_directory: tmpdir(),
  });
  const connection = await instance.connect();
  return {
    name,
    async ask(sql, signal): Promise<Answer> {
      signal.throwIfAborted();
      const stop = (): void => connection.interrupt();
      signal.addEventListener("abort", stop);
      const result = await connection.stream(sql);
      const names = result.columnNames();
      const types = result.columnTypes().map(String);
      const forms = new Map(names.map((column, at) => [column, formOf(types[at] ?? "")] as const));
      const isFigure = types.map((type) => EXACT.test(type));
      return {
        names,
        forms,
        rows: (async function* () {
          for await (const rows of result.yieldRowsJson()) {
            yield rows.map((row) => row.map((value, at) => (isFigure[at] && typeof value === "string" ? figureIn(value) : plain(value)))); // prettier-ignore
          }
          signal.removeEventListener("abort", stop);
        })(),
      };
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function formOf(type: string): ColumnForm {
  if (EXACT.test(type)) return "exact";
  if (DOUBLE.test(type)) return "double";
  return type === "VARCHAR" ? "text" : "any";
}

function plain(value: unknown): string | number | boolean | null {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
