import type { CompressionCodec, DataPageHeader, PageHeader, SchemaElement } from "hyparquet";
import { parquetHeader } from "hyparquet/src/column.js";
import { decompressPage, readDataPage } from "hyparquet/src/datapage.js";
import { readPlain } from "hyparquet/src/plain.js";
import type { LedgerValue } from "../../ledger/ledgerValue";
import { decodeRuns } from "./decodeRuns";
import { UNPACKERS } from "./unpackPage";

/** A column's part of a group of rows. */
interface ColumnPart {
  readonly element: SchemaElement;
  readonly codec: CompressionCodec;
  readonly rows: number;
  /** Bytes that its pages may unpack to. */
  readonly most: number;
  readonly read: (stored: unknown) => LedgerValue;
}

/** A page's levels and values, unpacked. */
interface Page {
  readonly header: Pick<DataPageHeader, "num_values" | "encoding">;
  /** 1 where there is a value, 0 where there is none; null when all have one. */
  readonly levels: Int32Array | null;
  readonly values: Uint8Array;
}

/**
 * The values of a column in one group of rows, page by page; those of a dictionary are understood once each. The library
 * reads the headers, unpacks, and decodes values; levels and places in a dictionary are ours, for the library trusts the
 * lengths of their runs. No page may claim more than there is room for, and together they must have exactly one value a
 * row. Throws errors of any kind on what cannot be read.
 *
 * @param bytes the column's part of the file
 * @returns null when the pages do not hold what they must
 */
export function readColumn(bytes: ArrayBuffer, part: ColumnPart): LedgerValue[] | null {
  const { rows, most, read, element, codec } = part;
  const reader = { view: new DataView(bytes), offset: 0 };
  const all = new Array<LedgerValue>(rows);
  let dictionary: readonly LedgerValue[] = [];
  let [count, unpacked] = [0, 0];
  while (count < rows) {
    if (reader.offset >= bytes.byteLength) return null;
    const header = parquetHeader(reader);
    const { compressed_page_size: packedSize, uncompressed_page_size: size } = header;
    unpacked += size;
    if (!(packedSize >= 0 && size >= 0) || unpacked > most) return null;
    const packed = new Uint8Array(bytes, reader.offset, packedSize);
    reader.offset += packedSize;
    const values = (header.data_page_header ?? header.data_page_header_v2)?.num_values;
    if (values !== undefined) {
      if (!(values >= 0) || count + values > rows) return null;
      const page = pageOf(packed, header, part);
      if (page === null || !takePage(page, part, dictionary, all, count)) return null;
      count += values;
    } else if (header.dictionary_page_header !== undefined) {
      const { num_values: length } = header.dictionary_page_header;
      if (!(length >= 0) || length > size) return null;
      const plain = { view: viewOf(decompressPage(packed, size, codec, UNPACKERS)), offset: 0 };
      const stored: ArrayLike<unknown> = readPlain(plain, element.type!, length, element.type_length);
      dictionary = Array.from(stored, read);
    }
  }
  return all;
}

/** A page of either kind: the older packs its levels with the values, the newer leaves them outside. */
function pageOf(packed: Uint8Array, header: PageHeader, { element, codec }: ColumnPart): Page | null {
  const { data_page_header: old, data_page_header_v2: data, uncompressed_page_size: size } = header;
  const isOptional = element.repetition_type === "OPTIONAL";
  if (old !== undefined) {
    const page = decompressPage(packed, size, codec, UNPACKERS);
    if (!isOptional) return { header: old, levels: null, values: page };
    const length = viewOf(page).getUint32(0, true);
    const levels = decodeRuns(page.subarray(4, 4 + length), 1, old.num_values);
    return levels === null ? null : { header: old, levels, values: page.subarray(4 + length) };
  }
  if (data === undefined) return null;
  const { definition_levels_byte_length: length, repetition_levels_byte_length: repeated } = data;
  const levels = isOptional ? decodeRuns(packed.subarray(repeated, repeated + length), 1, data.num_values) : null;
  if (isOptional && levels === null) return null;
  const rest = packed.subarray(repeated + length);
  const restSize = size - repeated - length;
  const isPacked = data.is_compressed !== false && restSize > 0;
  return { header: data, levels, values: isPacked ? decompressPage(rest, restSize, codec, UNPACKERS) : rest };
}

/** Puts a page's values in their places, blank where there is none; false when they do not add up. */
function takePage(
  { header, levels, values }: Page,
  { read, element, codec }: ColumnPart,
  dictionary: readonly LedgerValue[],
  all: LedgerValue[],
  from: number,
): boolean {
  const { num_values: length, encoding } = header;
  let there = length;
  for (let at = 0; levels !== null && at < length; at++) there -= 1 - levels[at]!;
  const isCoded = encoding.endsWith("_DICTIONARY");
  const stored = there === 0 ? [] : isCoded ? decodeRuns(values.subarray(1), values[0] ?? 0, there) : storedValues(values, header, there, element, codec); // prettier-ignore
  if (stored === null || stored.length !== there) return false;
  let next = 0;
  for (let at = 0; at < length; at++) {
    if (levels !== null && levels[at] === 0) {
      all[from + at] = null;
      continue;
    }
    const value = isCoded ? dictionary[stored[next++] as number] : read(stored[next++]);
    if (value === undefined) return false;
    all[from + at] = value;
  }
  return true;
}

/** The values that are written one by one; truths may be runs. */
function storedValues(
  values: Uint8Array,
  { encoding }: Pick<DataPageHeader, "encoding">,
  count: number,
  element: SchemaElement,
  codec: CompressionCodec,
): ArrayLike<unknown> | null {
  if (encoding === "RLE") return Array.from(decodeRuns(values.subarray(4), 1, count) ?? [], (one) => one === 1);
  const required = { ...element, repetition_type: "REQUIRED" as const };
  const leaf = { count: 1, element: required, children: [], path: [element.name] };
  const decoder = { pathInSchema: leaf.path, type: element.type!, element: required, schemaPath: [leaf], codec };
  const header = { num_values: count, encoding, definition_level_encoding: "RLE", repetition_level_encoding: "RLE" };
  return readDataPage(values, header as DataPageHeader, decoder as unknown as Parameters<typeof readDataPage>[2])
    .dataPage;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
