/** Eight tables: table n gives what a byte does to the checksum with n bytes behind it. */
const TABLES = new Int32Array(8 * 256);
for (let index = 0; index < 256; index++) {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  TABLES[index] = value;
}
for (let index = 256; index < TABLES.length; index++) {
  const before = TABLES[index - 256]!;
  TABLES[index] = TABLES[before & 255]! ^ (before >>> 8);
}

/**
 * The zip checksum of some bytes, unsigned.
 *
 * @param before the checksum of the bytes before these, for bytes that come in parts
 * @example crc32(new TextEncoder().encode("123456789")) // 0xcbf43926
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const t = TABLES;
  let crc = ~before;
  let at = 0;
  // Every index is within the tables and the bytes; the assertions keep these loops free of branches.
  for (const whole = bytes.length - 7; at < whole; at += 8) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc =
      t[1_792 + (crc & 255)]! ^
      t[1_536 + ((crc >>> 8) & 255)]! ^
      t[1_280 + ((crc >>> 16) & 255)]! ^
      t[1_024 + (crc >>> 24)]! ^
      t[768 + bytes[at + 4]!]! ^
      t[512 + bytes[at + 5]!]! ^
      t[256 + bytes[at + 6]!]! ^
      t[bytes[at + 7]!]!;
  }
  for (; at < bytes.length; at++) crc = t[(crc ^ bytes[at]!) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
