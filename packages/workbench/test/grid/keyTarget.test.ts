import { createHost } from "excel-host/createHost";
import { areaName } from "excel-host/model/address";
import { columnAt } from "excel-host/model/columns";
import { rowAt } from "excel-host/model/cells";
import { keyTarget } from "../../src/grid/keyTarget";
import { parseAddress } from "excel-host/model/address";

/** B2:D4 filled but for C3; row 6 and column F hidden; B8:C9 merged. */
function sheet() {
  const made = createHost().addSheet("Data", [
    [null, null, null, null],
    [null, 1, 2, 3],
    [null, 4, null, 6],
    [null, 7, 8, 9],
  ]);
  rowAt(made, 5).hidden = true;
  columnAt(made, 5).hidden = true;
  made.merges.push({ top: 7, left: 1, bottom: 8, right: 2 });
  return made;
}

test.each([
  ["B2", "ArrowDown", "B3"],
  ["A1", "ArrowUp", "A1"],
  ["A1", "ArrowLeft", "A1"],
  ["B5", "ArrowDown", "B7"],
  ["E1", "ArrowRight", "G1"],
  ["B8", "ArrowDown", "B10"],
  ["B8", "ArrowRight", "D8"],
  ["B8", "Tab", "D8"],
  ["C2", "Shift+Tab", "B2"],
  ["B2", "Enter", "B3"],
  ["B2", "Shift+Enter", "B1"],
  ["C3", "Home", "A3"],
  ["C3", "End", "D3"],
  ["C3", "Ctrl+Home", "A1"],
  ["A1", "Ctrl+End", "D4"],
  ["A15", "PageUp", "A5"],
  ["A5", "PageUp", "A1"],
  ["A1", "PageDown", "A11"],
  ["B2", "Ctrl+ArrowDown", "B4"],
  ["B2", "Ctrl+ArrowRight", "D2"],
  ["C2", "Ctrl+ArrowDown", "C4"],
  ["A2", "Ctrl+ArrowRight", "B2"],
  ["D2", "Ctrl+ArrowLeft", "B2"],
])("from %s, %s leads to %s", (from, pressed, expected) => {
  const start = parseAddress(from)?.area ?? { top: 0, left: 0 };
  const parts = pressed.split("+");
  const key = { key: parts.at(-1) ?? "", ctrl: parts.includes("Ctrl"), shift: parts.includes("Shift") };
  const to = keyTarget(sheet(), { row: start.top, column: start.left }, key, 10);
  expect(to && areaName({ top: to.row, left: to.column, bottom: to.row, right: to.column })).toBe(expected);
});

test.each(["a", "F5", "Escape", "Shift"])("%s leads nowhere", (key) => {
  expect(keyTarget(sheet(), { row: 0, column: 0 }, { key, ctrl: false, shift: false }, 10)).toBeNull();
});
