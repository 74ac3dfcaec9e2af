import { preflight } from "../../src/files/guard/preflight";
import { xlsbRecords } from "../../src/files/guard/xlsbRecords";
import { packZip } from "../../src/files/zip/packZip";
import { readWorkbook } from "../../src/files/readWorkbook";
import { buildWorkbook } from "./buildWorkbook";
import { valuesOf } from "./valuesOf";
import { asXlsb } from "./xlsbFormulas";
import { xlsbRecord } from "./xlsbRecord";

const [ROW, BEGIN_SHEET, END_OF_SHEET] = [0, 129, 130] as const;
/** A shared text by its number, in column A: what a cell's record looks like when it is none. */
const LIKE_A_CELL = xlsbRecord(7, [0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0]);
const futureRecords = (...records: number[][]): number[] => [
  ...xlsbRecord(35, [0, 14, 0, 0]),
  ...records.flat(),
  ...xlsbRecord(36),
];
/** As Excel keeps beside each sheet: which bytes of it hold which rows. */
const INDEX = Uint8Array.from([...xlsbRecord(42, new Array<number>(24).fill(0)), ...xlsbRecord(277)]);

const SHEET = [
  ["Konto", "Utfall"],
  ["Skola", 100],
  ["Omsorg", -12.5],
];
const rowsOf = (rows: readonly (readonly (string | number)[])[]): string =>
  rows
    .map((cells) => `<row>${cells.map((value) => (typeof value === "number" ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`)).join("")}</row>`)
    .join(""); // prettier-ignore

/** The workbook with each sheet's records passed through `change`, and with parts that Excel adds. */
async function xlsb(change: (record: Uint8Array, type: number) => number[], more: Record<string, Uint8Array> = {}) {
  const plain = asXlsb(buildWorkbook({ sheets: [{ name: "Drift", rows: rowsOf(SHEET) }] }));
  const checked = await preflight("a.xlsb", plain);
  if (!checked.ok) throw new Error(checked.error.code);
  const parts = new Map([...checked.parts, ...Object.entries(more)]);
  for (const [name, part] of checked.parts) {
    if (!/sheet\d+\.bin$/u.test(name)) continue;
    const records = [...xlsbRecords(part)];
    parts.set(
      name,
      Uint8Array.from(records.flatMap(({ type, start, end }) => change(part.subarray(start, end), type))),
    );
  }
  return packZip(parts, "deflated");
}

const same = (record: Uint8Array): number[] => [...record];

describe("an .xlsb as Excel saves it", () => {
  test.each<[what: string, bytes: () => Promise<Uint8Array>]>([
    ["with the index of its rows", () => xlsb(same, { "xl/worksheets/binaryIndex1.bin": INDEX })],
    ["with an empty index", () => xlsb(same, { "xl/worksheets/binaryIndex1.bin": Uint8Array.from(xlsbRecord(42)) })],
    [
      "with records of later versions before, among and after the cells",
      () =>
        xlsb((record, type) => [
          ...(type === ROW || type === END_OF_SHEET ? futureRecords(LIKE_A_CELL, futureRecords(LIKE_A_CELL)) : []),
          ...record,
          ...(type === ROW || type === BEGIN_SHEET ? futureRecords(LIKE_A_CELL) : []),
        ]),
    ],
  ])("%s is read whole", async (_what, bytes) => {
    expect(await valuesOf(await bytes())).toEqual([SHEET]);
  });
});

/** A font of the given looks and place on the line. */
const font = (looks: number, position: number): number[] =>
  xlsbRecord(43, [220, 0, looks, 0, 144, 1, position, ...new Array<number>(14).fill(0), 1, 0, 0, 0, 65, 0]);

test.each([false, true])("cells that are struck through as a whole are named, texts shared: %s", async (bookSST) => {
  const strings = ["Gammal", "Ny"].map((text) => `<si><t>${text}</t></si>`).join("");
  const rows =
    '<row><c t="s"><v>0</v></c><c><v>7</v></c><c><v>-12.345</v></c><c t="b"><v>1</v></c><c t="s"><v>1</v></c></row>';
  const checked = await preflight("a.xlsb", asXlsb(buildWorkbook({ sheets: [{ name: "Drift", rows }], strings }), { bookSST })); // prettier-ignore
  if (!checked.ok) throw new Error(checked.error.code);
  const parts = new Map(checked.parts);
  let cells = 0;
  /** All cells but the last of the look numbered 1, whose font is the second. */
  const looked = (record: Uint8Array, type: number, content: number): number[] =>
    type > 0 && type < 19 && ++cells < 5 ? [...record].with(type < 12 ? content + 4 : content, 1) : [...record];
  const looks = [0, 1].flatMap((number) => xlsbRecord(47, [0, 0, 0, 0, number, ...new Array<number>(11).fill(0)]));
  const styles = [...xlsbRecord(611), ...font(0, 0), ...font(8, 0), ...xlsbRecord(612), ...xlsbRecord(617, [2, 0, 0, 0]), ...looks, ...xlsbRecord(618)]; // prettier-ignore
  for (const [name, part] of checked.parts) {
    if (name === "xl/styles.bin") parts.set(name, Uint8Array.from(styles));
    if (!/sheet\d+\.bin$/u.test(name)) continue;
    const records = [...xlsbRecords(part)];
    parts.set(name, Uint8Array.from(records.flatMap(({ type, start, content, end }) => looked(part.subarray(start, end), type, content - start)))); // prettier-ignore
  }
  const outcome = await readWorkbook("a.xlsb", await packZip(parts, "deflated"));
  if (!outcome.ok) throw new Error(outcome.error.code);
  expect(outcome.sheets[0]?.rows.map((row) => [...row.cells].map((cell) => cell?.value))).toEqual([[undefined, undefined, undefined, undefined, "Ny"]]); // prettier-ignore
  expect(outcome.problems.map(({ cell, text }) => [cell, text])).toEqual([["A1", "Gammal"], ["B1", "7"], ["C1", "-12.345"], ["D1", "TRUE"]]); // prettier-ignore
});

test("struck and raised runs of shared texts are read as such", async () => {
  const strings = ["498 520", "4311", "fet"].map((text) => `<si><t>${text}</t></si>`).join("");
  const rows = `<row>${[0, 1, 2].map((at) => `<c t="s"><v>${at}</v></c>`).join("")}</row>`;
  const plain = asXlsb(buildWorkbook({ sheets: [{ name: "Drift", rows }], strings }), { bookSST: true });
  const checked = await preflight("a.xlsb", plain);
  if (!checked.ok) throw new Error(checked.error.code);
  const runs: readonly number[][] = [
    [0, 1, 3, 0],
    [3, 2],
    [0, 3],
  ];
  const fonts = [[0, 0], [8, 0], [0, 1], [1, 0]].flatMap(([looks = 0, position = 0]) =>
    xlsbRecord(43, [220, 0, looks, 0, 144, 1, position, ...new Array<number>(14).fill(0), 1, 0, 0, 0, 65, 0]),
  ); // prettier-ignore
  let next = 0;
  const rich = (part: Uint8Array): number[] =>
    [...xlsbRecords(part)].flatMap(({ type, start, content, end }) => {
      if (type !== 19) return [...part.subarray(start, end)];
      const own = runs[next++] ?? [];
      return xlsbRecord(19, [
        1,
        ...part.subarray(content + 1, end),
        own.length / 2,
        0,
        0,
        0,
        ...own.flatMap((one) => [one, 0]),
      ]);
    });
  const parts = new Map(checked.parts);
  for (const [name, part] of checked.parts) {
    if (name === "xl/sharedStrings.bin") parts.set(name, Uint8Array.from(rich(part)));
    if (name === "xl/styles.bin") parts.set(name, Uint8Array.from([...fonts, ...part]));
  }
  expect(await valuesOf(await packZip(parts, "deflated"))).toEqual([[["520", "431¹", "fet"]]]);
});
