import type { CompressionCodec, SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import { gzipSync } from "node:zlib";

/** A column of a file to be written: its values as they are stored, and what tells their type. */
export interface WrittenColumn {
  readonly name: string;
  readonly data: readonly unknown[];
  readonly type: Partial<SchemaElement>;
}

interface Writing {
  readonly codec?: CompressionCodec;
  readonly rowGroupSize?: number;
}

/** A Parquet file of flat columns, all of which may have blanks. */
export function parquetOf(columns: readonly WrittenColumn[], { codec, rowGroupSize }: Writing = {}): Uint8Array {
  const schema = columns.map(({ name, type }) => ({ name, repetition_type: "OPTIONAL" as const, ...type }));
  const columnData = columns.map(({ name, data }) => ({ name, data: [...data] as never[] }));
  const buffer = parquetWriteBuffer({
    columnData,
    schema: [{ name: "root", num_children: columns.length }, ...(schema as never[])],
    compressors: { GZIP: (bytes: Uint8Array) => gzipSync(bytes), UNCOMPRESSED: (bytes: Uint8Array) => bytes },
    ...(codec !== undefined && { codec }),
    ...(rowGroupSize !== undefined && { rowGroupSize }),
  });
  return new Uint8Array(buffer);
}

export const TEXT: Partial<SchemaElement> = { type: "BYTE_ARRAY", converted_type: "UTF8" };
export const WHOLE: Partial<SchemaElement> = { type: "INT32" };
export const KRONOR: Partial<SchemaElement> = { type: "INT64", converted_type: "DECIMAL", scale: 2, precision: 18 };
