import { buildWorkbook, NS, oneSheet, workbookParts } from "./buildWorkbook";
import { buildZip } from "./buildZip";
import { changed, ONE, PLAIN, SHEET, withinFiveSeconds, withParts, monotone } from "./hostileFiles";

const comments = `<comments ${NS}><authors><author>x</author></authors><commentList><comment ref="__proto__" authorId="0"><text><t>p</t></text></comment><comment ref="A1" authorId="0"><text><t>ok</t></text></comment></commentList></comments>`;
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const commentRels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/comments" Target="../comments1.xml"/></Relationships>`;

const read: [
  name: string,
  bytes: () => Uint8Array,
  rows: (readonly [row: number, column: number, value: unknown])[],
  problems: number,
][] = [
  [
    "one cell in the last corner",
    () => oneSheet(`${ONE}<row r="1048576"><c r="XFD1048576"><v>3</v></c></row>`),
    [
      [0, 0, 1],
      [1048575, 16383, 3],
    ],
    0,
  ],
  [
    "a claimed range of the whole grid",
    () => oneSheet(ONE, { before: '<dimension ref="A1:XFD1048576"/>' }),
    [[0, 0, 1]],
    0,
  ],
  [
    "the whole sheet merged",
    () => oneSheet(ONE, { after: '<mergeCells><mergeCell ref="A2:XFD1048576"/></mergeCells>' }),
    [[0, 0, 1]],
    0,
  ],
  [
    "the whole sheet a link",
    () => oneSheet(ONE, { after: '<hyperlinks><hyperlink ref="A1:XFD1048576" location="S!A1"/></hyperlinks>' }),
    [[0, 0, 1]],
    0,
  ],
  [
    "cells outside the grid",
    () =>
      oneSheet(
        '<row r="1"><c r="A1"><v>1</v></c><c r="ZZZZZZ1"><v>2</v></c><c r="A99999999999"><v>3</v></c><c r="?!"><v>4</v></c></row><row r="4000000000" hidden="1"><c r="A4000000000"><v>5</v></c></row>',
      ),
    [[0, 0, 1]],
    4,
  ],
  [
    "100 000 coloured empty rows",
    () =>
      oneSheet(
        ONE +
          Array.from({ length: 100_000 }, (_, row) => `<row r="${row + 2}"><c r="A${row + 2}" s="2"/></row>`).join(""),
      ),
    [[0, 0, 1]],
    0,
  ],
  [
    "200 000 nested elements",
    () => oneSheet(ONE, { after: "<a>".repeat(200_000) + "</a>".repeat(200_000) }),
    [[0, 0, 1]],
    0,
  ],
  [
    "a comment on __proto__",
    () =>
      withParts(
        { name: "xl/worksheets/_rels/sheet1.xml.rels", data: commentRels },
        { name: "xl/comments1.xml", data: comments },
      ),
    [[0, 0, 1]],
    0,
  ],
  [
    "parts called __proto__",
    () => withParts({ name: "__proto__", data: "x" }, { name: "xl/worksheets/__proto__", data: "x" }),
    [[0, 0, 1]],
    0,
  ],
  [
    "an unused picture that is a bomb",
    () => withParts({ name: "xl/media/image1.png", data: monotone(64) }),
    [[0, 0, 1]],
    0,
  ],
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
    const outcome = await withinFiveSeconds(bytes());
    if (!outcome.ok) throw new Error(outcome.error.code);
    const found = outcome.sheets[0]!.rows.flatMap((row) =>
      [...row.cells.entries()].flatMap(([column, cell]) => (cell ? [[row.index, column, cell.value] as const] : [])),
    );
    expect(found).toEqual(cells);
    expect(outcome.problems.length).toBe(problems);
  });
});

test("a sheet called constructor is a sheet like any other", async () => {
  const outcome = await withinFiveSeconds(buildWorkbook({ sheets: [{ name: "constructor", rows: ONE }] }));
  expect(outcome).toMatchObject({ ok: true, sheets: [{ name: "constructor" }] });
});
