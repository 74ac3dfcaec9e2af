import { createHost } from "excel-host/createHost";
import { valuesOf } from "excel-host/model/readCells";
import { copiedText, pasteText, splitText } from "../../src/grid/clipboardText";

test.each([
  [
    "1\t2\n3\t4",
    [
      ["1", "2"],
      ["3", "4"],
    ],
  ],
  [
    "1\t\r\n\t4\r\n",
    [
      ["1", ""],
      ["", "4"],
    ],
  ],
  ['"två\nrader"\t"""Hej"""', [["två\nrader", '"Hej"']]],
  ["ensam", [["ensam"]]],
])("%j → %j", (text, cells) => {
  expect(splitText(text)).toEqual(cells);
});

test("figures are copied and pasted in Swedish", () => {
  const host = createHost();
  const from = host.addSheet("Från", [
    ["Kost", 1234.5],
    ["HR", -0.25],
    [null, true],
  ]);
  const to = host.addSheet("Till");
  const text = copiedText(from, { top: 0, left: 0, bottom: 1_048_575, right: 1 });
  expect(text).toBe("Kost\t1234,5\nHR\t-0,25\n\tSANT");
  expect(pasteText(host, to, { row: 1, column: 1 }, text)).toBe(true);
  expect(valuesOf(to, "B2:C4")).toEqual(valuesOf(from, "A1:B3"));
});
