import { textDecoder, type TextEncoding } from "./textEncoding";

/** Bytes at a time: a file that is in memory already comes as one part, whatever its size. */
const PIECE = 262_144;

/**
 * A file's text, in pieces, without its byte order mark. Bytes that are no character of the encoding come as U+FFFD.
 *
 * @param onBytes called with the bytes decoded so far
 */
export async function* decodeText(
  file: Blob,
  encoding: TextEncoding,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<string> {
  const decoder = textDecoder(encoding);
  const reader: ReadableStreamDefaultReader<Uint8Array> = file.stream().getReader();
  let bytes = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      for (let at = 0; at < part.value.length; at += PIECE) {
        const piece = part.value.subarray(at, at + PIECE);
        bytes += piece.length;
        yield decoder.decode(piece, { stream: true });
        onBytes(bytes);
      }
    }
    yield decoder.decode();
  } finally {
    void reader.cancel();
  }
}
