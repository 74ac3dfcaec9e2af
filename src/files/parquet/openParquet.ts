import { parquetMetadata, type ColumnChunk, type FileMetaData, type RowGroup } from "hyparquet";
import type { FileTrouble } from "../../domain/document/fileError";
import type { FileLimits } from "../guard/fileLimits";
import { parquetColumns, type ParquetColumn } from "./parquetColumns";
import { ENCRYPTED, PARQUET } from "./parquetIn";
import { isUnpackable } from "./unpackPage";

/** A Parquet file whose end has been read: what it holds, and where. */
export interface OpenParquet {
  readonly columns: readonly ParquetColumn[];
  readonly rows: number;
  readonly groups: readonly RowGroup[];
}

/** The length of the directory and the mark, at the very end. */
const TAIL = 8;

/**
 * Reads the directory at the end of a file, no larger than it may be, and holds it against the file.
 *
 * @example (await openParquet(blob, FILE_LIMITS)).columns[0]?.name // "Konto"
 */
export async function openParquet(content: Blob, limits: FileLimits): Promise<OpenParquet | FileTrouble> {
  const { size } = content;
  const tail = size < TAIL + PARQUET.length ? "" : await content.slice(-PARQUET.length).text();
  if (tail === ENCRYPTED) return "parquetEncrypted";
  if (tail !== PARQUET) return "truncated";
  const length = new DataView(await content.slice(-TAIL).arrayBuffer()).getUint32(0, true);
  if (length > size - TAIL - PARQUET.length) return "parquetCorrupt";
  if (length > limits.parquetDirectoryBytes) return "parquetTooLarge";
  let metadata: FileMetaData;
  try {
    metadata = parquetMetadata(await content.slice(size - TAIL - length).arrayBuffer(), { geoparquet: false });
  } catch (error) {
    if (error instanceof DOMException) throw error;
    return "parquetCorrupt";
  }
  const chunks = metadata.row_groups.flatMap(({ columns }) => columns);
  if (chunks.some((chunk) => chunk.crypto_metadata !== undefined)) return "parquetEncrypted";
  const columns = parquetColumns(metadata);
  const rows = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  const isWhole =
    rows === Number(metadata.num_rows) && columns.length > 0 && chunks.every((one) => isWithin(one, size));
  if (!isWhole) return "parquetCorrupt";
  if (chunks.some((chunk) => !isUnpackable(chunk.meta_data!.codec))) return "parquetPacking";
  return { columns, rows, groups: metadata.row_groups };
}

/** Where a column of a row group begins and ends in the file. */
export function chunkRange({ meta_data: about }: ColumnChunk): readonly [start: number, end: number] {
  const data = Number(about?.data_page_offset ?? -1);
  const dictionary = Number(about?.dictionary_page_offset ?? 0);
  const start = dictionary > 0 && dictionary < data ? dictionary : data;
  return [start, start + Number(about?.total_compressed_size ?? -1)];
}

function isWithin(chunk: ColumnChunk, size: number): boolean {
  const [start, end] = chunkRange(chunk);
  return chunk.meta_data !== undefined && !chunk.file_path && start >= PARQUET.length && end >= start && end <= size;
}
