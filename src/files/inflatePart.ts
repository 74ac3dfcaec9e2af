/**
 * Unpacks a raw deflate stream with the runtime's own decompressor and stops as soon as it has given more than
 * `limit` bytes, whatever the file claims about its size.
 *
 * @returns the bytes, `"overflow"` past the limit, or `"corrupt"` when the stream is broken
 */
export async function inflatePart(packed: Uint8Array, limit: number): Promise<Uint8Array | "overflow" | "corrupt"> {
  const { readable, writable } = new DecompressionStream("deflate-raw");
  const reader: ReadableStreamDefaultReader<Uint8Array> = readable.getReader();
  // Written by hand: a pipe costs as much again as a small part. What goes wrong is heard on the reading side.
  const writer = writable.getWriter();
  for (const step of [writer.write(packed as BufferSource), writer.close()]) step.catch(() => undefined);
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      if (length > limit) {
        reader.cancel().catch(() => undefined);
        return "overflow";
      }
      chunks.push(part.value);
    }
  } catch {
    return "corrupt";
  }
  return join(chunks, length);
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const only = chunks[0];
  if (chunks.length === 1 && only) return only;
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
