import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packZip } from "../../src/files/zip/packZip";
import { preflight } from "../../src/files/guard/preflight";
import { KRONOR, parquetOf, TEXT, WHOLE } from "../files/parquet/parquetOf";
import { xlsbOfFormulas } from "../files/xlsbFormulas";
import { mutateBytes } from "./mutateBytes";
import { mutateXml } from "./mutateXml";
import type { Random } from "./random";

const ROOT = join(__dirname, "../..");
const FILES = [
  "assets/exempel/vss-2024-03.xlsx",
  "assets/exempel/vss-2024-03-tkr.xlsx",
  "assets/exempel/vss-2021-08.xlsx",
  "test/cases/otherFormats/vss-2024-03-tkr.xls",
  "test/cases/otherFormats/vss-2024-03-tkr.ods",
  "test/cases/filformat/verifikationer.se",
  "test/cases/filformat/egen.px",
  "test/cases/filformat/kolada-enhet.json",
];

/** A sound workbook, whole and as its unpacked parts; an .xls and a text have none. */
export interface Sample {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

export async function readSamples(): Promise<Sample[]> {
  const files = FILES.map(
    (path) => [path.slice(path.lastIndexOf("/") + 1), new Uint8Array(readFileSync(join(ROOT, path)))] as const,
  );
  const [workbook] = files;
  if (workbook === undefined) throw new Error("no samples");
  const binary = ["vss-2024-03.xlsb", await xlsbOfFormulas(workbook[1])] as const;
  return Promise.all(
    [...files, binary, ["huvudbok.parquet", parquetLedger()] as const].map(([file, bytes]) => sampleOf(file, bytes)),
  );
}

/** Entries with blanks, texts of a dictionary and several groups of rows. */
function parquetLedger(): Uint8Array {
  const rows = Array.from({ length: 60 }, (_, row) => row);
  return parquetOf(
    [
      { name: "Konto", data: rows.map((row) => 3000 + (row % 7) * 500), type: WHOLE },
      { name: "Ansvar", data: rows.map((row) => (row % 9 === 0 ? undefined : `0${row % 4}`)), type: TEXT },
      { name: "Period", data: rows.map((row) => 202401 + (row % 3)), type: WHOLE },
      { name: "Belopp", data: rows.map((row) => BigInt(row * 1_250 - 30_000)), type: KRONOR },
    ],
    { rowGroupSize: 25 },
  );
}

async function sampleOf(file: string, bytes: Uint8Array): Promise<Sample> {
  const checked = /\.(?:xls|parquet|se|px|json)$/u.test(file) ? null : await preflight(file, bytes);
  if (checked !== null && !checked.ok) throw new Error(checked.error.code);
  const type = "application/vnd.oasis.opendocument.spreadsheet";
  const first = file.endsWith(".ods") ? [["mimetype", new TextEncoder().encode(type)] as const] : [];
  return { file, bytes, parts: new Map([...first, ...(checked?.parts ?? [])]) };
}

/** A sample with a few things wrong: in its bytes, or in one or two of its parts, packed soundly again. */
export async function mutated({ bytes, parts }: Sample, random: Random): Promise<Uint8Array> {
  if (parts.size === 0 || random.below(4) === 0) return mutateBytes(bytes, random);
  const changed = new Map(parts);
  for (let times = 1 + random.below(2); times > 0; times--) {
    const name = random.pick(
      [...parts.keys()].flatMap((one) =>
        /sheet\d*\.(?:xml|bin)|content|shared/iu.test(one) ? [one, one, one] : [one],
      ),
    );
    const part = changed.get(name) ?? new Uint8Array();
    const isBinary = name.endsWith(".bin");
    changed.set(
      name,
      isBinary
        ? mutateBytes(part, random)
        : new TextEncoder().encode(mutateXml(new TextDecoder().decode(part), random)),
    );
  }
  return packZip(changed, "deflated");
}
