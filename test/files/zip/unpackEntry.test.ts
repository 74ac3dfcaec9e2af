import { fc } from "../../property";
import { unpackEntry } from "../../../src/files/zip/unpackEntry";
import { zipDirectory } from "../../../src/files/zip/zipDirectory";
import { buildZip, type TestEntry } from "../buildZip";

const TEXT = "<row>1</row>".repeat(1_000);
const LARGE = new Uint8Array(5_000_000).map((_, index) => Math.imul(index, 2_654_435_761) >>> 26);

async function unpack(entry: Omit<TestEntry, "name">, limit = 1e9): Promise<number | string> {
  const directory = zipDirectory(buildZip([{ name: "a.xml", ...entry }]), 1);
  const part = directory.ok && directory.entries[0] ? await unpackEntry(directory.entries[0], limit, 50_000) : "no zip";
  return typeof part === "string" ? part : part.length;
}

test.each<[what: string, entry: Omit<TestEntry, "name">, limit: number, expected: number | string]>([
  ["a small part", { data: TEXT }, 1e9, TEXT.length],
  ["an empty part", { data: "" }, 1e9, 0],
  ["a stored part", { data: TEXT, stored: true }, 1e9, TEXT.length],
  ["a large part", { data: LARGE }, 1e9, LARGE.length],
  ["a part said to be smaller", { data: TEXT, size: 10 }, 1e9, TEXT.length],
  ["a part said to be larger", { data: TEXT, size: TEXT.length + 1 }, 1e9, TEXT.length],
  ["a part said to be far larger", { data: TEXT, size: 5_000_000 }, 1e9, TEXT.length],
  ["a part cut short", { data: TEXT, packedSize: 5 }, 1e9, "corrupt"],
  ["another checksum", { data: TEXT, crc: 1 }, 1e9, "corrupt"],
  ["a stored part with another checksum", { data: TEXT, crc: 1, stored: true }, 1e9, "corrupt"],
  ["more than the limit", { data: TEXT }, 100, "bomb"],
  ["more than the limit, said to be less", { data: TEXT, size: 10 }, 100, "bomb"],
  ["more than spreadsheets pack to", { data: new Uint8Array(60_000) }, 1e9, "bomb"],
])("%s", async (_what, entry, limit, expected) => {
  expect(await unpack(entry, limit)).toBe(expected);
});

test("bytes that are no deflate stream are corrupt, whatever they are", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.nat(1_000), async (packed, size) => {
      const entry = { name: "a", method: 8, encrypted: false, crc: 1, packedSize: packed.length, size, packed };
      expect(await unpackEntry(entry, 1e6)).toBe("corrupt");
    }),
  );
});
