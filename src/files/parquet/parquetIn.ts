/** The first bytes, and those of a file whose directory is encrypted. */
const MARKS = ["PAR1", "PARE"];
const LENGTH = 4;

/**
 * A file when it is Parquet by its first bytes, else null; its name is not asked.
 *
 * @throws DOMException when the file has changed or gone
 * @example await parquetIn(new TextEncoder().encode("PAR1…")) // the same as a Blob
 */
export async function parquetIn(content: Uint8Array | Blob): Promise<Blob | null> {
  const start = content.slice(0, LENGTH);
  const mark = start instanceof Blob ? await start.text() : new TextDecoder("latin1").decode(start);
  if (!MARKS.includes(mark)) return null;
  return content instanceof Blob ? content : new Blob([content as BlobPart]);
}
