/**
 * Unpacks a raw deflate stream with the runtime's own decompressor and stops as soon as it has given more than
 * `limit` bytes, whatever the file claims about its size.
 *
 * @param claimed the size the file claims: when it is right, the part never stands twice in memory
 * @returns the bytes, `"overflow"` past the limit, or `"corrupt"` when the stream is broken
 */
export async function inflatePart(
  packed: Uint8Array,
  limit: number,
  claimed = 0,
): Promise<Uint8Array | "overflow" | "corrupt"> {
  const { readable, writable } = new DecompressionStream("deflate-raw");
  const reader: ReadableStreamDefaultReader<Uint8Array> = readable.getReader();
  // Written by hand: a pipe costs as much again as a small part. What goes wrong is heard on the reading side.
  const writer = writable.getWriter();
  for (const step of [writer.write(packed as BufferSource), writer.close()]) step.catch(() => undefined);
  let all = new Uint8Array(Math.min(claimed, limit));
  let length = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const end = length + part.value.length;
      if (end > limit) {
        reader.cancel().catch(() => undefined);
        return "overflow";
      }
      if (end > all.length) all = grown(all, Math.max(end, 2 * all.length));
      all.set(part.value, length);
      length = end;
    }
  } catch {
    return "corrupt";
  }
  return length === all.length ? all : all.slice(0, length);
}

function grown(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(length);
  more.set(bytes);
  return more;
}
