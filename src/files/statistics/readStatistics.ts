import { fileError } from "../../domain/document/fileError";
import type { Sheet } from "../../workbook/sheet";
import { decodeText } from "../csv/decodeText";
import { textDecoder, textEncoding } from "../csv/textEncoding";
import type { FileReadOptions, ReadOutcome } from "../readOutcome";
import { cubeSheet, longSheet } from "./dataCube";
import { jsonCube } from "./jsonCube";
import { KOLADA_NAMES, koladaRows } from "./koladaRows";
import { isPx, pxCube } from "./pxCube";

const START = 4_096;
const JSON_START = /^\s*[{[]\s*["{[\]}]/u;
/** Bytes from which on a text is not read whole: a statistics office's largest answers are a tenth of it. */
const MAX_BYTES = 60_000_000;

/** Whether a text is JSON or PC-Axis, by its beginning; its name is not asked. */
export async function isStatistics(content: Blob): Promise<boolean> {
  const start = content.slice(0, START);
  const text = textDecoder(await textEncoding(start)).decode(new Uint8Array(await start.arrayBuffer()));
  return JSON_START.test(text) || isPx(text);
}

/**
 * Reads what statistics are exchanged in: JSON-stat, Kolada's answers and PC-Axis, as a sheet of one figure a row. Other
 * JSON, and files with fewer or more figures than they say, are refused.
 *
 * @param file file name without folders
 */
export async function readStatistics(file: string, content: Blob, options: FileReadOptions = {}): Promise<ReadOutcome> {
  if (content.size > MAX_BYTES) return { ok: false, error: fileError(file, "textTooLarge") };
  let text = "";
  for await (const piece of decodeText(content, await textEncoding(content))) text += piece;
  if (options.signal?.aborted) return { ok: false, error: fileError(file, "aborted") };
  const sheet = isPx(text) ? pxSheet(file, text) : jsonSheet(file, text);
  return sheet === null
    ? { ok: false, error: fileError(file, "notStatistics") }
    : { ok: true, sheets: [sheet], problems: [] };
}

function pxSheet(file: string, text: string): Sheet | null {
  const cube = pxCube(text);
  return cube === null ? null : cubeSheet(file, cube);
}

function jsonSheet(file: string, text: string): Sheet | null {
  const json = parsed(text);
  const rows = koladaRows(json);
  if (rows !== null) return longSheet(file, "", KOLADA_NAMES, rows);
  const cube = jsonCube(json);
  return cube === null ? null : cubeSheet(file, cube);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
