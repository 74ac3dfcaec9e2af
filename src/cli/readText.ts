import { readFile } from "node:fs/promises";
import { textDecoder, textEncoding } from "../files/csv/textEncoding";

/**
 * The running text to hold against the tables, in UTF-8, UTF-16 or a code page of Windows, DOS or the Mac: empty when none is asked for,
 * null when the file cannot be read.
 *
 * @example await readText(path) // "Avdelning HR redovisar ett underskott på 0,9 mnkr …"
 */
export async function readText(path: string | null): Promise<string | null> {
  if (path === null) return "";
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return null;
  const encoding = await textEncoding(new Blob([new Uint8Array(bytes)]));
  return textDecoder(encoding).decode(bytes);
}
