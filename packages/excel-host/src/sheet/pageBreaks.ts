import { orNotFound, listMethods } from "../wire/collection";
import type { HostObject } from "../wire/hostObject";
import { defineClass } from "../wire/hostObject";
import { rangeObject } from "../wire/classLinks";
import type { SheetTarget } from "../range/rangeTarget";
import { asRangeOnSheet, isSheetAlive } from "../range/rangeTarget";

interface BreakTarget extends SheetTarget {
  /** The row that begins a page. */
  readonly row: number;
}

/** Where the user or an add-in lets a new page begin, from top to bottom. */
export const rowBreaksObject = defineClass<SheetTarget>(() => ({
  name: "PageBreakCollection",
  isAlive: isSheetAlive,
  items: breakObjects,
  call: {
    ...listMethods(breakObjects),
    GetItem: (target, index) => orNotFound(breakObjects(target)[Number(index)] ?? null),
    Add: (target, range) => {
      const row = asRangeOnSheet(range, target).area.top;
      const { pageBreaks } = target.sheet;
      if (!pageBreaks.includes(row)) target.sheet.pageBreaks = [...pageBreaks, row].sort((a, b) => a - b);
      return breakObject({ ...target, row });
    },
    RemovePageBreaks: ({ sheet }) => {
      sheet.pageBreaks = [];
    },
  },
}));

const breakObject = defineClass<BreakTarget>(() => ({
  name: "PageBreak",
  isAlive: ({ sheet, row }) => sheet.pageBreaks.includes(row),
  identity: ({ row }) => ({ _Id: String(row) }),
  read: { RowIndex: ({ row }) => row, ColumnIndex: () => 0 },
  call: {
    Delete: ({ sheet, row }) => {
      sheet.pageBreaks = sheet.pageBreaks.filter((other) => other !== row);
    },
    GetCellAfterBreak: ({ state, sheet, row }) =>
      rangeObject({ state, sheet, area: { top: row, left: 0, bottom: row, right: 0 } }),
  },
}));

function breakObjects(target: SheetTarget): HostObject[] {
  return target.sheet.pageBreaks.map((row) => breakObject({ ...target, row }));
}
