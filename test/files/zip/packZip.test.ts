import { crc32 } from "../../../src/files/zip/crc32";
import { packZip } from "../../../src/files/zip/packZip";

const TEXT = new TextEncoder().encode("Stab och ledning ".repeat(20));

/** The checksum in the first local header. */
function checksum(zip: Uint8Array): number {
  return new DataView(zip.buffer, zip.byteOffset).getUint32(14, true);
}

test.each([
  ["deflated", crc32(TEXT)],
  ["stored", crc32(TEXT)],
  ["unchecked", 0],
] as const)("a zip that is %s carries the checksum %d", async (packing, expected) => {
  const zip = await packZip(new Map([["a.txt", TEXT]]), packing);
  expect(checksum(zip)).toBe(expected);
  expect(zip.length < TEXT.length).toBe(packing === "deflated");
});
