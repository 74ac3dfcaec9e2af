import { open } from "node:fs/promises";
import { PARQUET } from "../../files/parquet/parquetIn";

/** Characters that would name several files. */
const PATTERN = /[*?[\]]/u;
const TEXT = /\.(?:csv|txt|tsv|skv)$/iu;

/**
 * A file as DuckDB takes it for a table: Parquet by its bytes, or a text in UTF-8, every field as it stands; null for others.
 *
 * @example await fileTable(parquetFile) // "read_parquet('huvudbok.parquet')"
 */
export async function fileTable(path: string): Promise<string | null> {
  if (PATTERN.test(path)) return null;
  const quoted = `'${path.replaceAll("'", "''")}'`;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(PARQUET.length), 0, PARQUET.length, 0);
    if (buffer.toString("latin1", 0, bytesRead) === PARQUET) return `read_parquet(${quoted})`;
  } finally {
    await file.close();
  }
  return TEXT.test(path) ? `read_csv(${quoted}, all_varchar=true, header=true)` : null;
}
