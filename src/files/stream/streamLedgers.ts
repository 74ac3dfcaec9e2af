import type { FileTrouble } from "../../domain/document/fileError";
import { unpackPart, type Parts } from "../guard/preflight";
import { USUAL_WRITING, isSameWriting } from "../../ledger/writing";
import { WORKSHEET_PART } from "../partNames";
import { ledgerReading } from "./ledgerReading";
import type { FileReadOptions } from "../readOutcome";
import type { ZipEntry } from "../zip/zipDirectory";
import { dateStyles } from "./dateStyles";
import { sharedStrings } from "./sharedStrings";
import { sheetNames } from "./sheetNames";
import { streamLedger, type SheetChunks, type StreamedLedger } from "./streamLedger";
import type { CellContext } from "./rowValues";
import { unpackChunks } from "./unpackChunks";

/** A workbook's parts without its ledgers, and those by sheet. */
export interface StreamedParts {
  readonly parts: Parts;
  readonly ledgers: ReadonlyMap<string, StreamedLedger>;
}

const STRINGS = "xl/sharedStrings.xml";
/** Bytes from which on a worksheet is worth a look for a ledger. */
const LARGE = 1_500_000;
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const EMPTY_SHEET = `<worksheet ${MAIN}><sheetData/></worksheet>`;
const EMPTY_STRINGS = `<sst ${MAIN} count="0" uniqueCount="0"/>`;

/**
 * Reads the large worksheets: those that are ledgers are added up and stand as empty sheets in what the library gets to
 * read; of the others, those that were left packed are unpacked for it like every other part.
 *
 * @param deferred the worksheets that were left packed, by part name
 */
export async function streamLedgers(
  file: string,
  parts: Parts,
  deferred: ReadonlyMap<string, ZipEntry>,
  { onProgress = () => undefined, signal, limits, ledger, inflate }: FileReadOptions,
): Promise<StreamedParts | FileTrouble> {
  const large = [...parts].filter(([name, part]) => WORKSHEET_PART.test(name) && part.length >= LARGE);
  if (deferred.size + large.length === 0) return { parts, ledgers: new Map() };
  const all = new Map(parts);
  const ledgers = new Map<string, StreamedLedger>();
  const names = sheetNames(textOf(parts, "xl/workbook.xml"), textOf(parts, "xl/_rels/workbook.xml.rels"));
  const context = contextOf(parts);
  const reading = ledgerReading(ledger, limits);

  async function read(part: string, chunks: () => SheetChunks): Promise<"taken" | "other" | FileTrouble> {
    const name = names.get(part);
    if (context === null || name === undefined) return "other";
    const place = [file, name];
    let streamed = await streamLedger(place, context, chunks(), reading);
    if (typeof streamed !== "string" && !isSameWriting(streamed.writing, USUAL_WRITING))
      streamed = await streamLedger(place, context, chunks(), { ...reading, writing: streamed.writing });
    if (typeof streamed === "string") return streamed;
    ledgers.set(name, { rows: streamed.rows, ledger: streamed.ledger });
    all.set(part, new TextEncoder().encode(EMPTY_SHEET));
    return "taken";
  }

  for (const [part, bytes] of large) {
    const outcome = await read(part, () => [bytes]);
    if (outcome !== "taken" && outcome !== "other") return outcome;
  }
  const total = [...deferred.values()].reduce((sum, { packedSize }) => sum + packedSize, 1);
  let done = 0;
  for (const [part, entry] of deferred) {
    const outcome = await read(part, () =>
      unpackChunks(entry, (bytes) => onProgress((done + bytes) / total), signal, inflate),
    );
    if (outcome === "other") {
      const unpacked = await unpackPart(entry, limits);
      if (typeof unpacked === "string") return unpacked;
      all.set(part, unpacked);
    } else if (outcome !== "taken") return outcome;
    done += entry.packedSize;
  }
  const onlyLedgers =
    ledgers.size > 0 && [...all.keys()].filter((part) => WORKSHEET_PART.test(part)).length === ledgers.size;
  // The texts of a large ledger are many, and nobody asks the library for them.
  if (onlyLedgers && all.has(STRINGS)) all.set(STRINGS, new TextEncoder().encode(EMPTY_STRINGS));
  return { parts: all, ledgers };
}

function contextOf(parts: Parts): CellContext | null {
  const strings = sharedStrings(parts.get(STRINGS));
  const styles = dateStyles(textOf(parts, "xl/styles.xml"));
  if (strings === null || styles === null) return null;
  const date1904 = /<workbookPr\b[^<>]*\sdate1904=["'](?:1|true|on)["']/iu.test(textOf(parts, "xl/workbook.xml"));
  return { strings, dateStyles: styles, date1904 };
}

function textOf(parts: Parts, name: string): string {
  return new TextDecoder().decode(parts.get(name));
}
