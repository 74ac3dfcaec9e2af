import { decodeText } from "./decodeText";
import { declaresDelimiter, delimiterIn } from "./delimiter";
import { splitRows, type RowSplitter } from "./splitRows";
import { textDecoder, textEncoding } from "./textEncoding";

/** Bytes from which the delimiter is inferred. */
const SAMPLE = 16_384;

/**
 * The records of a delimited text file as they stream by: encoding and delimiter are inferred, memory does not grow
 * with the file. Return `false` from `onRow` to stop reading.
 *
 * @param onRow a record's fields and its line among the records, 0-based; a `sep=` line is not a record
 * @returns false when `onRow` stopped it
 * @example await readCsvRows(new Blob(["Konto;Belopp\n3510;-1,5\n"]), (fields) => rows.push(fields))
 * // rows: [["Konto", "Belopp"], ["3510", "-1,5"]]
 */
export async function readCsvRows(
  file: Blob,
  onRow: (fields: readonly string[], index: number) => boolean | void,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<boolean> {
  const encoding = await textEncoding(file);
  const sample = textDecoder(encoding).decode(new Uint8Array(await file.slice(0, SAMPLE).arrayBuffer()));
  let going = true;
  const skipped = declaresDelimiter(sample) ? 1 : 0;
  const splitter: RowSplitter = splitRows(delimiterIn(sample), (fields, index) => {
    if (going && index >= skipped && !isEndOfFile(fields)) going = onRow(fields, index) !== false;
  });
  for await (const text of decodeText(file, encoding, onBytes)) {
    splitter.push(text);
    if (!going) return false;
  }
  splitter.end();
  return going;
}

/** DOS's mark for the end of a file, on a line of its own. */
function isEndOfFile(fields: readonly string[]): boolean {
  return fields.length === 1 && fields[0] === "\x1a";
}
