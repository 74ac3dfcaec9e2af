import { keepUserText, type WrittenSheet } from "../../../src/report/rerun/keepUserText";
import type { SheetSpec, SpecCell } from "../../../src/workbook/sheet";

/** A table of labels with one figure column and two rows for comments, as the report writes it. */
function spec(labels: string[], columns = 2): SheetSpec {
  const rows = [["Rubrik"], ...labels.map((label) => [label]), ["Analys och kommentar"], [], []];
  const height = rows.length;
  return {
    id: "drift",
    name: "Drift",
    columnWidths: Array.from({ length: columns }, () => 10),
    rows: rows.map((row) =>
      Array.from({ length: columns }, (_, c): SpecCell => ({ value: row[c] ?? null, style: "text" })),
    ),
    rowLines: {},
    frozenRows: 1,
    orientation: "portrait",
    keyColumns: [0],
    inputs: [{ key: "drift", area: { top: height - 2, left: 0, bottom: height - 1, right: columns - 1 } }],
  };
}

/** That sheet in the workbook, after the user has typed at some cells: "row,column" → text. */
function written(before: SheetSpec, typed: Record<string, string>): WrittenSheet {
  const cells: unknown[][] = Array.from({ length: 12 }, (_, r) =>
    Array.from({ length: 5 }, (_, c) => before.rows[r]?.[c]?.value ?? ""),
  );
  for (const [place, text] of Object.entries(typed)) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const line = cells[row];
    if (line !== undefined) line[column] = text;
  }
  return { rows: before.rows.length, columns: before.columnWidths.length, inputs: before.inputs, cells };
}

const OLD = spec(["Stab", "Kost", "IT"]);

test.each<[string, SheetSpec, Record<string, string>, unknown]>([
  [
    "a comment keeps its place",
    OLD,
    { "5,0": "Följs upp" },
    { comments: [{ row: 5, column: 0, content: "Följs upp" }], extras: [] },
  ],
  [
    "a comment follows a longer table",
    spec(["Stab", "Kost", "HR", "IT"]),
    { "6,1": "Ja" },
    { comments: [{ row: 7, column: 1, content: "Ja" }], extras: [] },
  ],
  [
    "a note beside a row stays",
    OLD,
    { "2,3": "Kolla" },
    { comments: [], extras: [{ row: 2, column: 3, content: "Kolla" }] },
  ],
  [
    "a note beside a row follows it",
    spec(["Kost", "Stab", "IT"]),
    { "2,3": "Kolla" },
    { comments: [], extras: [{ row: 1, column: 3, content: "Kolla", from: { row: 2, column: 3 } }] },
  ],
  [
    "a note moves aside for a new column",
    spec(["Stab", "Kost", "IT"], 3),
    { "1,2": "Se not" },
    { comments: [], extras: [{ row: 1, column: 3, content: "Se not", from: { row: 1, column: 2 } }] },
  ],
  [
    "what stands below stays below",
    spec(["Stab"]),
    { "9,0": "Egen tabell" },
    { comments: [], extras: [{ row: 7, column: 0, content: "Egen tabell", from: { row: 9, column: 0 } }] },
  ],
  [
    "a note whose row is gone is listed",
    spec(["Stab", "IT"]),
    { "2,3": "Kolla" },
    {
      comments: [],
      extras: [
        { row: 2, column: 3, content: "", from: { row: 2, column: 3 } },
        { row: 7, column: 0, content: "Kommentarer utan rad" },
        { row: 8, column: 0, content: "Kost" },
        { row: 8, column: 1, content: "Kolla" },
      ],
    },
  ],
])("%s", (_, next, typed, expected) => {
  expect(keepUserText(written(OLD, typed), next)).toMatchObject({ ...(expected as object), count: 1 });
});

describe("rows of the user's own among ours", () => {
  const LABELS = OLD.rows.map(([label]) => String(label?.value ?? ""));

  /** That sheet after a row with these cells has been put in before the row with this index. */
  function withRow(before: number, row: unknown[], typed: Record<string, string> = {}): WrittenSheet {
    const sheet = written(OLD, typed);
    const cells = [...sheet.cells.slice(0, before), row, ...sheet.cells.slice(before)];
    return { ...sheet, cells, labels: LABELS, hiddenRows: [before + 1] };
  }

  test("their content is listed, and everything below is found where it now stands", () => {
    const kept = keepUserText(
      withRow(2, ["Eget", 5, "", "Obs"], { "5,0": "Följs upp", "3,3": "Vid IT", "9,0": "Under" }),
      OLD,
    );
    expect(kept.comments).toEqual([{ row: 5, column: 0, content: "Följs upp" }]);
    expect(kept.homeless).toEqual([
      { from: "Egen rad: Eget", content: 5 },
      { from: "Egen rad: Eget", content: "Obs" },
    ]);
    expect(kept.extras.slice(0, 2)).toEqual([
      { row: 3, column: 3, content: "Vid IT", from: { row: 4, column: 3 } },
      { row: 9, column: 0, content: "Under", from: { row: 10, column: 0 } },
    ]);
    expect([kept.inserted, kept.hiddenRows]).toEqual([1, [2]]);
  });

  test.each<[string, WrittenSheet]>([
    ["a row that has another name", written(OLD, { "2,0": "Mat" })],
    ["a report from before labels were remembered", { ...withRow(2, ["Eget"]), labels: undefined } as never],
    ["text in a place for comments", written(OLD, { "5,0": "Eget", "6,0": "Stab" })],
  ])("%s is no new row", (_, sheet) => {
    expect(keepUserText({ labels: LABELS, ...sheet }, OLD).inserted).toBe(0);
  });
});

describe("a drafted comment", () => {
  const drafted = (draft: string[]): SheetSpec => {
    const sheet = spec(["Stab", "Kost", "IT"]);
    const [input] = sheet.inputs;
    if (input === undefined) throw new Error("no input");
    const rows = sheet.rows.map((row, at) =>
      row.map((cell, column) => (column === 0 ? { ...cell, value: draft[at - input.area.top] ?? cell.value } : cell)),
    );
    return { ...sheet, rows, inputs: [{ ...input, draft }] };
  };
  const NEW = drafted(["Utkast", "nytt"]);

  test.each<[string, SheetSpec, Record<string, string>, unknown]>([
    ["is written where nothing stood", OLD, {}, []],
    ["gives way to a newer one while nobody has touched it", drafted(["Utkast", "gammalt"]), {}, []],
    [
      "that the user has gone on from is the user's, whole",
      drafted(["Utkast", "gammalt"]),
      { "6,0": "gammalt, vi följer upp" },
      [
        { row: 5, column: 0, content: "Utkast" },
        { row: 6, column: 0, content: "gammalt, vi följer upp" },
      ],
    ],
    [
      "is not put beside the user's own words",
      OLD,
      { "6,0": "Följs upp" },
      [
        { row: 6, column: 0, content: "Följs upp" },
        { row: 5, column: 0, content: "" },
      ],
    ],
    [
      "that the user took away stays away",
      drafted(["Utkast", "gammalt"]),
      { "5,0": "", "6,0": "" },
      [
        { row: 5, column: 0, content: "" },
        { row: 6, column: 0, content: "" },
      ],
    ],
  ])("%s", (_, before, typed, comments) => {
    expect(keepUserText(written(before, typed), NEW).comments).toEqual(comments);
  });
});
