import { textDecoder, textEncoding } from "./textEncoding";

/** So much of the file tells whether it is text. */
const SAMPLE = 65_536;
/** Control characters that no text file holds: all but tab, line breaks, form feed, DOS's end of file and escape. */
const CONTROL = /[\0-\x08\x0b\x0e-\x19\x1c-\x1f]/u;

/** True when the file's beginning is text in one of the encodings we read; its name is not asked. */
export async function isTextFile(file: Blob): Promise<boolean> {
  const start = file.slice(0, SAMPLE);
  return !CONTROL.test(textDecoder(await textEncoding(start)).decode(new Uint8Array(await start.arrayBuffer())));
}
