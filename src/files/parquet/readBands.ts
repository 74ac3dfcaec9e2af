import type { FileTrouble } from "../../domain/document/fileError";
import type { LedgerValue } from "../../ledger/ledgerValue";
import type { FileLimits } from "../guard/fileLimits";
import { valueReader } from "./columnValues";
import { chunkRange, type OpenParquet } from "./openParquet";
import { readColumn } from "./readColumn";

/** Rows that stand together in the file: their values by column, those of columns that are not wanted left out. */
interface Band {
  /** 0-based among all rows. */
  readonly first: number;
  readonly rows: number;
  readonly columns: readonly (readonly LedgerValue[] | undefined)[];
}

/**
 * The rows of a file, a group of rows at a time: the whole never stands in memory, and only the columns that are wanted are
 * unpacked. Last a trouble when something is wrong with them.
 *
 * @param wanted by column; those whose values have a meaning
 */
export async function* readBands(
  content: Blob,
  file: OpenParquet,
  wanted: ReadonlySet<number>,
  limits: FileLimits,
): AsyncGenerator<Band | FileTrouble> {
  let first = 0;
  for (const group of file.groups) {
    const rows = Number(group.num_rows);
    if (rows === 0) continue;
    if (rows * wanted.size > limits.parquetBandValues) return yield "parquetTooLarge";
    const columns: (readonly LedgerValue[])[] = [];
    let room = limits.parquetBandBytes;
    for (const column of wanted) {
      const { name, element, meaning } = file.columns[column]!;
      const chunk = group.columns.find(({ meta_data: about }) => about?.path_in_schema[0] === name);
      if (chunk?.meta_data === undefined || meaning === null) return yield "parquetCorrupt";
      room -= Number(chunk.meta_data.total_uncompressed_size);
      if (room < 0) return yield "parquetTooLarge";
      const bytes = await content.slice(...chunkRange(chunk)).arrayBuffer();
      const { codec } = chunk.meta_data;
      const part = { element, codec, rows, most: limits.parquetBandBytes, read: valueReader(meaning) };
      const values = attempt(() => readColumn(bytes, part));
      if (values === null) return yield "parquetCorrupt";
      columns[column] = values;
    }
    yield { first, rows, columns };
    first += rows;
  }
}

/** What cannot be read is told by the library in errors of every kind. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
