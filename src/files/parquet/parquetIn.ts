/** The first and the last bytes of a Parquet file. */
export const PARQUET = "PAR1";
/** Those of one whose directory is encrypted. */
export const ENCRYPTED = "PARE";

/**
 * A file when it is Parquet by its first bytes, else null; its name is not asked.
 *
 * @throws DOMException when the file has changed or gone
 * @example await parquetIn(new TextEncoder().encode("PAR1…")) // the same as a Blob
 */
export async function parquetIn(content: Uint8Array | Blob): Promise<Blob | null> {
  const start = content.slice(0, PARQUET.length);
  const mark = start instanceof Blob ? await start.text() : new TextDecoder("latin1").decode(start);
  if (mark !== PARQUET && mark !== ENCRYPTED) return null;
  return content instanceof Blob ? content : new Blob([content as BlobPart]);
}
