import { crc32, deflateRawSync } from "node:zlib";

/** One entry to be packed; the other fields are lies to tell about it. */
export interface TestEntry {
  readonly name: string;
  readonly data: Uint8Array | string;
  /** Uncompressed size to claim. */
  readonly size?: number;
  readonly crc?: number;
  /** Packed size to claim. */
  readonly packedSize?: number;
  readonly stored?: boolean;
  /** General purpose flags; bit 0 is encryption. */
  readonly flags?: number;
  /** Writes the sizes as 64-bit numbers in an extra field. */
  readonly zip64?: boolean;
}

/** A zip that may lie, written independently of the code under test. */
export function buildZip(entries: readonly TestEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const data = Buffer.from(entry.data as Uint8Array);
    const packed = entry.stored ? data : deflateRawSync(data);
    const name = Buffer.from(entry.name);
    const size = entry.size ?? data.length;
    const packedSize = entry.packedSize ?? packed.length;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(entry.flags ?? 0, 2);
    common.writeUInt16LE(entry.stored ? 0 : 8, 4);
    common.writeUInt32LE(entry.crc ?? crc32(data), 10);
    common.writeUInt32LE(entry.zip64 ? 0xffffffff : packedSize, 14);
    common.writeUInt32LE(entry.zip64 ? 0xffffffff : size, 18);
    common.writeUInt16LE(name.length, 22);
    const extra = Buffer.alloc(entry.zip64 ? 20 : 0);
    if (entry.zip64) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(16, 2);
      extra.writeBigUInt64LE(BigInt(size), 4);
      extra.writeBigUInt64LE(BigInt(packedSize), 12);
    }
    locals.push(Buffer.from("PK\x03\x04"), common, name, packed);
    const head = Buffer.from(common);
    head.writeUInt16LE(extra.length, 24);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02"), Buffer.from([20, 0]), head, tail, name, extra);
    offset += 30 + name.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, list, end]));
}
