import { buildWorkbook, oneSheet, workbookParts } from "./buildWorkbook";
import { buildZip } from "./buildZip";
import { changed, ONE, PLAIN, SHEET, withParts } from "./plainWorkbook";
import { readWorkbook } from "../../src/files/readWorkbook";

const read: [
  name: string,
  bytes: () => Uint8Array,
  rows: (readonly [row: number, column: number, value: unknown])[],
  problems: number,
][] = [
  [
    "one cell far from the others",
    () => oneSheet(`${ONE}<row r="2000"><c r="ABC2000"><v>3</v></c></row>`),
    [
      [0, 0, 1],
      [1_999, 730, 3],
    ],
    0,
  ],
  [
    "a claimed range that is larger than the sheet",
    () => oneSheet(ONE, { before: '<dimension ref="A1:Z99"/>' }),
    [[0, 0, 1]],
    0,
  ],
  [
    "empty cells merged",
    () => oneSheet(ONE, { after: '<mergeCells><mergeCell ref="A2:D9"/></mergeCells>' }),
    [[0, 0, 1]],
    0,
  ],
  [
    "a link over empty cells",
    () => oneSheet(ONE, { after: '<hyperlinks><hyperlink ref="A1:C3" location="S!A1"/></hyperlinks>' }),
    [[0, 0, 1]],
    0,
  ],
  [
    "cells outside the grid",
    () =>
      oneSheet(
        '<row r="1"><c r="A1"><v>1</v></c><c r="XFE1"><v>2</v></c><c r="?!"><v>4</v></c></row><row r="1048577"><c r="A1048577"><v>5</v></c></row>',
      ),
    [[0, 0, 1]],
    3,
  ],
  [
    "coloured empty rows",
    () =>
      oneSheet(
        ONE + Array.from({ length: 100 }, (_, row) => `<row r="${row + 2}"><c r="A${row + 2}" s="2"/></row>`).join(""),
      ),
    [[0, 0, 1]],
    0,
  ],
  ["an unused picture", () => withParts({ name: "xl/media/image1.png", data: "x".repeat(99) }), [[0, 0, 1]], 0],
  [
    "the queries of Power Query",
    () => withParts({ name: "customXml/item1.xml", data: Buffer.from("\ufeff<DataMashup/>", "utf16le") }),
    [[0, 0, 1]],
    0,
  ],
  ["a size that is only a little wrong", () => changed(SHEET, { size: 10 }), [[0, 0, 1]], 1],
  [
    "part names with backslashes",
    () => buildZip(workbookParts(PLAIN).map((part) => ({ ...part, name: part.name.replaceAll("/", "\\") }))),
    [[0, 0, 1]],
    1,
  ],
  ["64-bit sizes", () => changed(SHEET, { zip64: true }), [[0, 0, 1]], 0],
  ["stored parts", () => changed(SHEET, { stored: true }), [[0, 0, 1]], 0],
  [
    "a comment behind the zip",
    () => new Uint8Array([...buildWorkbook(PLAIN), ...Buffer.from("tillägg")]),
    [[0, 0, 1]],
    0,
  ],
];

describe("read", () => {
  test.each(read)("%s", async (_name, bytes, cells, problems) => {
    const outcome = await readWorkbook("x.xlsx", bytes());
    if (!outcome.ok) throw new Error(outcome.error.code);
    const found = outcome.sheets[0]!.rows.flatMap((row) =>
      [...row.cells.entries()].flatMap(([column, cell]) => (cell ? [[row.index, column, cell.value] as const] : [])),
    );
    expect(found).toEqual(cells);
    expect(outcome.problems.length).toBe(problems);
  });
});

test("a sheet called constructor is a sheet like any other", async () => {
  const outcome = await readWorkbook("x.xlsx", buildWorkbook({ sheets: [{ name: "constructor", rows: ONE }] }));
  expect(outcome).toMatchObject({ ok: true, sheets: [{ name: "constructor" }] });
});
