import { sumCount } from "../../domain/ledger/ledgerSums";
import { fileError } from "../../domain/document/fileError";
import { decodeText } from "../csv/decodeText";
import { onlySheet } from "../csv/onlySheet";
import { textDecoder, textEncoding } from "../csv/textEncoding";
import type { FileReadOptions, ReadOutcome } from "../readOutcome";
import { sieReader } from "./sieRecords";
import { sieTotals } from "./sieTotals";

/** A SIE file says so among its first lines. */
const START = 4_096;
const SIE = /^\s*#(?:FLAGGA|PROGRAM|FORMAT|GEN|SIETYP)\b/u;

/** Whether a text file is of the Swedish exchange format SIE, type 1–4; its name is not asked. */
export async function isSie(content: Blob): Promise<boolean> {
  const start = content.slice(0, START);
  return SIE.test(textDecoder(await textEncoding(start)).decode(new Uint8Array(await start.arrayBuffer())));
}

/**
 * Reads a SIE file of type 1–4 as a ledger. Its letters are those of DOS, as the standard says, or Windows' or UTF-8, as
 * programs write them all the same.
 *
 * @param file file name without folders
 */
export async function readSie(file: string, content: Blob, options: FileReadOptions = {}): Promise<ReadOutcome> {
  const { onProgress = () => undefined, signal, ledger: settings } = options;
  const sie = sieReader();
  let rest = "";
  let row = 0;
  for await (const piece of decodeText(content, await textEncoding(content), (bytes) =>
    onProgress(bytes / content.size),
  )) {
    if (signal?.aborted) return { ok: false, error: fileError(file, "aborted") };
    const lines = (rest + piece).split(/\r\n|\r(?!$)|\n/u);
    rest = lines.pop() ?? "";
    for (const line of lines) sie.add(line, row++);
  }
  sie.add(rest, row);
  const ledger = sieTotals(sie.records, row, settings?.dimension);
  if (sumCount(ledger.sums) === 0) return { ok: false, error: fileError(file, "noCells") };
  const rows = [{ index: 0, cells: [{ value: "SIE" }] }];
  return { ok: true, sheets: [{ ...onlySheet(file, rows), ledger }], problems: [] };
}
