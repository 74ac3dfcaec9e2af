import type { FileMetaData, SchemaElement } from "hyparquet";

/** How what is stored in a column is to be understood. */
export type ColumnMeaning =
  | { readonly kind: "plain" }
  /** Whole numbers that have no sign, whatever their first bit is. */
  | { readonly kind: "unsigned" }
  /** 32 bits: about seven digits. */
  | { readonly kind: "float" }
  | { readonly kind: "decimal"; readonly scale: number }
  | { readonly kind: "date" }
  /** A time of day with its date; `perSecond` units since 1970, in UTC or as clocks show it where it was written. */
  | { readonly kind: "time"; readonly perSecond: number; readonly isUtc: boolean }
  /** The same in the way of old: a day of the Julian calendar and the nanoseconds after it. */
  | { readonly kind: "julian" };

/** A column of a Parquet file. */
export interface ParquetColumn {
  readonly name: string;
  readonly element: SchemaElement;
  /** Null when it holds lists, records or a kind of value that no table has. */
  readonly meaning: ColumnMeaning | null;
}

const PLAIN: ColumnMeaning = { kind: "plain" };
const PER_SECOND = { MILLIS: 1_000, MICROS: 1_000_000, NANOS: 1_000_000_000 } as const;
const WHOLE = /^U?INT_/u;

/**
 * The columns of a file and what their values mean, in both of Parquet's ways to tell types: some programs name a decimal or
 * a date only in the newer.
 *
 * @example parquetColumns(metadata)[0]?.meaning // { kind: "decimal", scale: 2 }
 */
export function parquetColumns({ schema }: Pick<FileMetaData, "schema">): ParquetColumn[] {
  const columns: ParquetColumn[] = [];
  let at = 1;
  while (at < schema.length) {
    const element = schema[at]!;
    columns.push({ name: element.name, element, meaning: meaningOf(element) });
    at = pastElement(schema, at);
  }
  return columns;
}

/** Past an element and all that stands in it. */
function pastElement(schema: readonly SchemaElement[], from: number): number {
  let at = from;
  for (let open = 1; open > 0 && at < schema.length; at++) open += (schema[at]?.num_children ?? 0) - 1;
  return at;
}

function meaningOf(element: SchemaElement): ColumnMeaning | null {
  const { type, converted_type: converted, logical_type: logical, repetition_type: repetition } = element;
  if (type === undefined || repetition === "REPEATED" || (element.num_children ?? 0) > 0) return null;
  if (converted === "DECIMAL" || logical?.type === "DECIMAL")
    return { kind: "decimal", scale: element.scale ?? (logical?.type === "DECIMAL" ? logical.scale : 0) };
  if (converted === "DATE" || logical?.type === "DATE") return { kind: "date" };
  if (logical?.type === "TIMESTAMP")
    return { kind: "time", perSecond: PER_SECOND[logical.unit], isUtc: logical.isAdjustedToUTC };
  if (converted === "TIMESTAMP_MILLIS") return { kind: "time", perSecond: PER_SECOND.MILLIS, isUtc: true };
  if (converted === "TIMESTAMP_MICROS") return { kind: "time", perSecond: PER_SECOND.MICROS, isUtc: true };
  if (type === "INT96") return { kind: "julian" };
  if (!isPlain(element)) return null;
  if (type === "FLOAT") return { kind: "float" };
  const isUnsigned = converted?.startsWith("U") === true || (logical?.type === "INTEGER" && !logical.isSigned);
  return isUnsigned && type !== "BYTE_ARRAY" ? { kind: "unsigned" } : PLAIN;
}

/** Texts, numbers and truths. */
function isPlain({ type, converted_type: converted, logical_type: logical }: SchemaElement): boolean {
  if (type === "BYTE_ARRAY")
    return converted === undefined ? [undefined, "STRING", "ENUM"].includes(logical?.type) : /^(?:UTF8|ENUM)$/u.test(converted); // prettier-ignore
  if (type === "INT32" || type === "INT64")
    return (converted === undefined || WHOLE.test(converted)) && (logical === undefined || logical.type === "INTEGER");
  return (type === "FLOAT" || type === "DOUBLE" || type === "BOOLEAN") && converted === undefined;
}
