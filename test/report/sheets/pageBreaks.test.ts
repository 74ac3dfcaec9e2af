import { pageBreaks } from "../../../src/report/sheets/pageBreaks";
import type { SpecCell } from "../../../src/workbook/sheet";

const WIDE = [34, 14, 14, 14, 14];

function breaksOf(
  blocks: readonly number[],
  lines: number,
  { widths = WIDE, orientation = "portrait" as const, rowLines = {} as Record<number, number> } = {},
): number[] {
  const rows = Array.from({ length: lines }, (): SpecCell[] => [{ value: 1, style: "amount" }]);
  return pageBreaks({ rows, rowLines, columnWidths: widths, orientation }, blocks);
}

// A portrait page holds 48 rows of one line at full size.
test.each<[string, readonly number[], number, readonly number[]]>([
  ["one block", [0], 30, []],
  ["two that fit on a page follow each other", [0, 20], 40, []],
  ["one that does not fit goes to the next page whole", [0, 30], 60, [30]],
  ["what follows it is counted from there", [0, 30, 60], 75, [30]],
  ["each of three long ones has its page", [0, 40, 80], 120, [40, 80]],
  ["one longer than a page begins where it stands only when the page is empty", [0, 10], 90, [10]],
  ["what is left of a long one is shared with the next", [0, 60], 80, []],
])("%s", (_what, blocks, rows, expected) => {
  expect(breaksOf(blocks, rows)).toEqual(expected);
});

test.each<[string, Parameters<typeof breaksOf>[2], readonly number[]]>([
  ["a wide sheet is printed smaller: more rows fit", { widths: [40, 30, 30, 30] }, []],
  ["a row of four lines takes the room of four", { rowLines: { 3: 4 } }, [23]],
])("%s", (_what, how, expected) => {
  expect(breaksOf([0, 23], 46, how)).toEqual(expected);
});
