/** Bytes read at a time. */
const STEP = 4_000_000;

/**
 * The bytes of a blob, which never stand twice in memory, as they do while `arrayBuffer()` joins the pieces of a large
 * file.
 *
 * @throws DOMException when the file behind it has changed or gone
 * @example await blobBytes(new Blob(["PK"])) // Uint8Array.of(80, 75)
 */
export async function blobBytes(blob: Blob): Promise<Uint8Array> {
  const bytes = new Uint8Array(blob.size);
  for (let at = 0; at < bytes.length; at += STEP) {
    bytes.set(new Uint8Array(await blob.slice(at, at + STEP).arrayBuffer()), at);
  }
  return bytes;
}
