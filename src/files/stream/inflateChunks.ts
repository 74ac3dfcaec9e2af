/** Packed bytes handed to the decompressor at a time. */
const STEP = 262_144;

/**
 * Unpacks a raw deflate stream piece by piece; throws `TypeError`, or an error with a code, when it is broken.
 *
 * @param onPacked called with the packed bytes taken so far
 */
export type Inflate = (packed: Uint8Array, onPacked: (bytes: number) => void) => AsyncIterable<Uint8Array>;

/**
 * A raw deflate stream's bytes as they are unpacked, by the runtime's own decompressor; the whole never stands in
 * memory. Throws `TypeError` when the stream is broken. Leaving the loop stops the unpacking.
 *
 * @param onPacked called with the packed bytes taken so far
 */
export async function* inflateChunks(
  packed: Uint8Array,
  onPacked: (bytes: number) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  let at = 0;
  const source = new ReadableStream<BufferSource>({
    pull(controller) {
      if (at >= packed.length) return controller.close();
      controller.enqueue(packed.subarray(at, at + STEP) as BufferSource);
      at += STEP;
      onPacked(Math.min(at, packed.length));
    },
  });
  const reader: ReadableStreamDefaultReader<Uint8Array> = source
    .pipeThrough(new DecompressionStream("deflate-raw"))
    .getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
