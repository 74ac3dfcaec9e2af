import { COLUMN_COUNT, ROW_COUNT, WHOLE_SHEET } from "../model/area";
import { usedArea } from "../model/cells";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../model/worksheet";
import { asBoolean, asInteger, isMissing } from "../wire/argument";
import { chartsObject } from "../chart/charts";
import { commentsObject } from "../workbook/comments";
import { orNotFound } from "../wire/collection";
import { sheetCustomPropertiesObject } from "../workbook/customProperties";
import { freezePanesObject } from "./freezePanes";
import type { Argument, ClassDefinition, HostObject, ObjectMaker } from "../wire/hostObject";
import { defineClass } from "../wire/hostObject";
import { namesObject } from "../workbook/names";
import { rowBreaksObject } from "./pageBreaks";
import { pageLayoutObject } from "./pageLayout";
import { protectionObject } from "./protection";
import { rangeObject } from "../wire/classLinks";
import { inFront } from "../wire/inFront";
import type { SheetTarget } from "../range/rangeTarget";
import { asRange, isSheetAlive, withArea } from "../range/rangeTarget";
import {
  activateSheet,
  copySheet,
  deleteSheet,
  moveSheet,
  neighbour,
  renameSheet,
  setVisibility,
} from "../workbook/sheetTabs";
import { tablesObject } from "../workbook/tables";
import { asColor } from "../look/color";

export const worksheetClass: ObjectMaker<SheetTarget> = defineClass(() => ({
  name: "Worksheet",
  isAlive: isSheetAlive,
  identity: ({ sheet }) => ({ Id: sheet.id }),
  read: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Position: ({ state, sheet }) => state.workbook.sheets.indexOf(sheet),
    Visibility: ({ sheet }) => sheet.visibility,
    TabColor: ({ sheet }) => sheet.tabColor,
    ShowGridlines: ({ sheet }) => sheet.showGridlines,
    ShowHeadings: ({ sheet }) => sheet.showHeadings,
    StandardWidth: () => STANDARD_WIDTH,
    StandardHeight: () => STANDARD_HEIGHT,
  },
  write: {
    Name: renameSheet,
    Position: moveSheet,
    Visibility: setVisibility,
    TabColor: ({ sheet }, value) => {
      sheet.tabColor = value === "" ? "" : asColor(value);
    },
    ShowGridlines: ({ sheet }, value) => {
      sheet.showGridlines = asBoolean(value);
    },
    ShowHeadings: ({ sheet }, value) => {
      sheet.showHeadings = asBoolean(value);
    },
  },
  navigate: {
    FreezePanes: (target) => freezePanesObject(target),
    PageLayout: (target) => pageLayoutObject(target),
    Protection: (target) => protectionObject(target),
    CustomProperties: (target) => sheetCustomPropertiesObject(target),
    Names: (target) => namesObject({ state: inFront(target).state, scope: target.sheet }),
    Tables: (target) => tablesObject(target),
    Charts: (target) => chartsObject(target),
    Comments: (target) => commentsObject(target),
    HorizontalPageBreaks: (target) => rowBreaksObject(target),
  },
  call: {
    Activate: (target) => activateSheet(inFront(target)),
    Delete: deleteSheet,
    Copy: copySheet,
    Calculate: (target) => rangeObject({ ...target, area: WHOLE_SHEET }).call("Calculate", [], () => true),
    ...rangeMethods,
    GetNext: (target, visibleOnly) => orNotFound(neighbour(target, visibleOnly, 1)),
    GetNextOrNullObject: (target, visibleOnly) => neighbour(target, visibleOnly, 1),
    GetPrevious: (target, visibleOnly) => orNotFound(neighbour(target, visibleOnly, -1)),
    GetPreviousOrNullObject: (target, visibleOnly) => neighbour(target, visibleOnly, -1),
    _GetSheetById: sheetById,
    _GetAnotherWorksheetById: sheetById,
  },
}));

/** Methods that give a range of the sheet. */
const rangeMethods: ClassDefinition<SheetTarget>["call"] = {
  GetRange: (target, address) =>
    rangeObject(isMissing(address) || address === "" ? { ...target, area: WHOLE_SHEET } : asRange(address, target)),
  GetRangeByIndexes: (target, row, column, rowCount, columnCount) => {
    const top = asInteger(row, 0, ROW_COUNT - 1);
    const left = asInteger(column, 0, COLUMN_COUNT - 1);
    const bottom = top + asInteger(rowCount, 1, ROW_COUNT) - 1;
    return rangeObject(
      withArea(target, { top, left, bottom, right: left + asInteger(columnCount, 1, COLUMN_COUNT) - 1 }),
    );
  },
  GetCell: (target, row, column) => {
    const top = asInteger(row, 0, ROW_COUNT - 1);
    const left = asInteger(column, 0, COLUMN_COUNT - 1);
    return rangeObject({ ...target, area: { top, left, bottom: top, right: left } });
  },
  // The used range of an empty sheet is its first cell.
  GetUsedRange: (target, valuesOnly) =>
    used(target, valuesOnly) ?? rangeObject({ ...target, area: { top: 0, left: 0, bottom: 0, right: 0 } }),
  GetUsedRangeOrNullObject: used,
};

function used(target: SheetTarget, valuesOnly: Argument): HostObject | null {
  const area = usedArea(target.sheet, WHOLE_SHEET, asBoolean(valuesOnly, false));
  return area && rangeObject({ ...target, area });
}

function sheetById({ state }: SheetTarget, id: Argument): HostObject {
  const sheet = state.workbook.sheets.find((candidate) => candidate.id === id);
  return orNotFound(sheet ? worksheetClass({ state, sheet }) : null);
}
