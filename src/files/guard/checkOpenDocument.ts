import type { FileTrouble } from "../../domain/document/fileError";
import { unpackEntry } from "../zip/unpackEntry";
import type { ZipEntry } from "../zip/zipDirectory";

/** The part that makes a zip an OpenDocument, in lower case. */
export const OPEN_DOCUMENT = "meta-inf/manifest.xml";
/** Bytes of a list of parts, and of a part that says what kind of document it is. */
const MOST_LISTED = 1_000_000;
const MOST_TYPED = 1_000;
const SPREADSHEET = /^application\/vnd\.oasis\.opendocument\.spreadsheet(?:-template)?$/u;
const ENCRYPTED = /<(?:\w+:)?encryption-data[\s/>]/u;

/**
 * Whether an OpenDocument is locked, or says itself that it is no spreadsheet; null for one that says neither, and for a
 * zip that is something else. What kind it is should stand in its first part, not packed, but programs pack that too, or
 * leave it out.
 */
export async function checkOpenDocument(entries: readonly ZipEntry[]): Promise<FileTrouble | null> {
  const manifest = await textOf(entries, OPEN_DOCUMENT, MOST_LISTED);
  if (manifest === null) return null;
  if (ENCRYPTED.test(manifest)) return "password";
  const has = (name: string): boolean => entries.some((entry) => entry.name.toLowerCase() === name);
  if (!has("content.xml")) return has("[content_types].xml") ? null : "archive";
  const type = (await textOf(entries, "mimetype", MOST_TYPED))?.trim() ?? "";
  return type === "" || SPREADSHEET.test(type) ? null : "notSpreadsheet";
}

/** Null when the part is not there or can't be unpacked; it is then found damaged like every other. */
async function textOf(entries: readonly ZipEntry[], name: string, limit: number): Promise<string | null> {
  const entry = entries.find((one) => one.name.toLowerCase() === name);
  const part = entry && (await unpackEntry(entry, limit));
  return part instanceof Uint8Array ? new TextDecoder().decode(part) : null;
}
