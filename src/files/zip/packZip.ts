import { crc32 } from "./crc32";

/** 1 January 1980, the first date a zip can hold: the same parts always give the same bytes. */
const DATE = 0x21;
const UTF8_NAME = 0x0800;

/**
 * `deflated`; `stored` as they are, so that no version of a compressor decides the bytes; or `unchecked`: stored without
 * checksums, for a reader in the same memory only.
 */
type Packing = "deflated" | "stored" | "unchecked";

interface Packed {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Packs parts into a zip, in the order of the map: the same parts give the same bytes.
 */
export async function packZip(parts: ReadonlyMap<string, Uint8Array>, packing: Packing): Promise<Uint8Array> {
  const packed: Packed[] = [];
  let offset = 0;
  for (const [name, part] of parts) {
    const entry: Packed = {
      name: new TextEncoder().encode(name),
      data: packing === "deflated" ? await deflatePart(part) : part,
      method: packing === "deflated" ? 8 : 0,
      crc: packing === "unchecked" ? 0 : crc32(part),
      size: part.length,
      offset,
    };
    packed.push(entry);
    offset += 30 + entry.name.length + entry.data.length;
  }
  const directorySize = packed.reduce((sum, entry) => sum + 46 + entry.name.length, 0);
  const zip = new Uint8Array(offset + directorySize + 22);
  const view = new DataView(zip.buffer);
  let at = offset;
  for (const entry of packed) {
    view.setUint32(entry.offset, 0x04034b50, true);
    writeHeader(view, entry.offset + 4, entry);
    zip.set(entry.name, entry.offset + 30);
    zip.set(entry.data, entry.offset + 30 + entry.name.length);
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeHeader(view, at + 6, entry);
    view.setUint32(at + 42, entry.offset, true);
    zip.set(entry.name, at + 46);
    at += 46 + entry.name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, packed.length, true);
  view.setUint16(at + 10, packed.length, true);
  view.setUint32(at + 12, directorySize, true);
  view.setUint32(at + 16, offset, true);
  return zip;
}

/** The fields that stand alike in the local header and in the directory. */
function writeHeader(view: DataView, at: number, entry: Packed): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
}

async function deflatePart(part: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([part as BlobPart]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
