import { joinedBytes } from "../bytes/joinedBytes";

/** A place that no chain goes on from: the end, a free sector, or one that holds the list itself. */
const LAST_SECTOR = 0xfffffff9;
const HEADER = 512;
const DIRECTORY_ENTRY = 128;
const HEADER_LISTS = 109;
const STREAM = 2;
const ROOT = 5;

interface DirectoryEntry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/**
 * Takes one stream out of a compound file, the container of .xls. Its pieces stand in chains; no chain is followed for
 * longer than there are pieces in the file.
 *
 * @param names the stream is the first of these that the file has, letter case aside
 * @param most pieces in a chain, all there are when absent
 * @returns the stream's bytes, null when the file has none of that name, or `"corrupt"`
 * @example compoundStream(bytes, ["Workbook", "Book"])?.length // 17_408
 */
export function compoundStream(
  bytes: Uint8Array,
  names: readonly string[],
  most = Infinity,
): Uint8Array | null | "corrupt" {
  if (bytes.length < HEADER) return "corrupt";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return "corrupt";
  const sectorSize = 2 ** shift;
  const sectorCount = Math.ceil(bytes.length / sectorSize) - 1;
  const sector = (index: number): Uint8Array => bytes.subarray((index + 1) * sectorSize, (index + 2) * sectorSize);

  /** Which sector follows on which, for the whole file. */
  function allocationTable(): Uint32Array | null {
    const lists = Array.from({ length: HEADER_LISTS }, (_, index) => view.getUint32(76 + index * 4, true));
    let next = view.getUint32(68, true);
    for (let step = 0; next < LAST_SECTOR; step++) {
      if (step > sectorCount || next >= sectorCount) return null;
      const more = numbers(sector(next));
      lists.push(...more.slice(0, -1));
      next = more.at(-1) ?? LAST_SECTOR;
    }
    const used = lists.filter((index) => index < LAST_SECTOR);
    if (used.length > sectorCount || used.some((index) => index >= sectorCount)) return null;
    return Uint32Array.from(used.flatMap((index) => [...numbers(sector(index))]));
  }

  /** Small streams share the root's stream, in pieces of 64 bytes with a table of their own. */
  function smallStream({ start }: DirectoryEntry): Uint8Array | null {
    const root = entries.find(({ type }) => type === ROOT);
    const shared = root && table && chain(root.start, table, sector, most);
    const smallTable = table && chain(view.getUint32(60, true), table, sector, most);
    if (!shared || !smallTable) return null;
    const size = 2 ** view.getUint16(32, true);
    return chain(start, numbers(smallTable), (index) => shared.subarray(index * size, (index + 1) * size), most);
  }

  const table = allocationTable();
  if (table === null) return "corrupt";
  const directory = chain(view.getUint32(48, true), table, sector, most);
  if (directory === null) return "corrupt";
  const entries = readDirectory(directory);
  const entry = names
    .map((name) => entries.find((one) => one.type === STREAM && one.name.toLowerCase() === name.toLowerCase()))
    .find((found) => found !== undefined);
  if (entry === undefined) return null;
  const content = entry.size < view.getUint32(56, true) ? smallStream(entry) : chain(entry.start, table, sector, most);
  return content === null || content.length < entry.size ? "corrupt" : content.subarray(0, entry.size);
}

/** The pieces of a chain, joined; null when it leaves the file or comes back to itself. */
function chain(
  start: number,
  table: Uint32Array,
  piece: (index: number) => Uint8Array,
  most: number,
): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  for (let index = start; index < LAST_SECTOR; index = table[index] ?? LAST_SECTOR) {
    if (index >= table.length || pieces.length > Math.min(table.length, most)) return null;
    pieces.push(piece(index));
  }
  return joinedBytes(pieces);
}

function readDirectory(directory: Uint8Array): DirectoryEntry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + DIRECTORY_ENTRY <= directory.length; at += DIRECTORY_ENTRY) {
    const nameLength = Math.min(64, view.getUint16(at + 64, true));
    entries.push({
      name: new TextDecoder("utf-16le").decode(directory.subarray(at, at + Math.max(0, nameLength - 2))),
      type: view.getUint8(at + 66),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

function numbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true));
}
