import { blobBytes } from "../../../src/files/bytes/blobBytes";

test.each([0, 1, 4_000_000, 9_000_001])("a blob of %i bytes gives them all, in order", async (size) => {
  const bytes = new Uint8Array(size).map((_, index) => Math.imul(index, 2_654_435_761) >>> 24);
  expect(Buffer.compare(await blobBytes(new Blob([bytes, ""])), bytes)).toBe(0);
});
