/** One entry of a zip's central directory. Sizes are what the file claims, in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** The packed bytes; shorter than `packedSize` never happens, such a file is `truncated`. */
  readonly packed: Uint8Array;
}

type ZipDirectory =
  | { readonly ok: true; readonly entries: readonly ZipEntry[] }
  | { readonly ok: false; readonly trouble: "truncated" | "corrupt" | "bomb" };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const IN_ZIP64 = 0xffffffff;

/**
 * Lists a zip file from its central directory, which is the only list trusted here: names and sizes in the local
 * headers are ignored, so no two readers can see two different files.
 *
 * @param maxEntries more entries than this is `bomb`
 */
export function zipDirectory(bytes: Uint8Array, maxEntries: number): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return { ok: false, trouble: "truncated" };
  const count = view.getUint16(end + 10, true);
  if (count > maxEntries) return { ok: false, trouble: "bomb" };
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return { ok: false, trouble: "corrupt" };
    const next =
      at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const entry = next <= end ? readEntry(bytes, view, at) : null;
    if (!entry) return { ok: false, trouble: "corrupt" };
    entries.push(entry);
    at = next;
  }
  return { ok: true, entries };
}

/** The end record is the last thing in the file, behind at most a comment of 65 535 bytes. */
function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry | null {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  const [size, packedSize, offset] = zip64(view, at + 46 + nameLength, extraLength, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) return null;
  return {
    name,
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    packed: bytes.subarray(start, start + packedSize),
  };
}

type Sizes = readonly [size: number, packedSize: number, offset: number];

/** Some exporters write 64-bit sizes even for small files; those stand in extra field 1, in this order. */
function zip64(view: DataView, at: number, length: number, sizes: Sizes): Sizes {
  if (!sizes.includes(IN_ZIP64)) return sizes;
  for (let field = at; field + 4 <= at + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    const fieldEnd = Math.min(value + view.getUint16(field + 2, true), at + length);
    const read = (size: number): number => {
      if (size !== IN_ZIP64 || value + 8 > fieldEnd) return size;
      value += 8;
      return Number(view.getBigUint64(value - 8, true));
    };
    return [read(sizes[0]), read(sizes[1]), read(sizes[2])];
  }
  return sizes;
}
