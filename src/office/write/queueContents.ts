import type { UserText } from "../../report/rerun/keepUserText";
import type { SheetSpec } from "../../workbook/sheet";
import { writeContents } from "../draw/writeContents";
import { ownName } from "../memory/ownSheets";
import type { Planned } from "./planSheets";
import type { SheetSnapshot } from "./sheetSnapshot";

/** A sheet that is written anew: what stood there, and what of it is the user's. */
export interface Rewritten {
  /** What is written: the report's sheet with its rows as the user has put them. */
  readonly spec: SheetSpec;
  readonly snapshot: SheetSnapshot;
  readonly text: UserText;
}

/** Queues what one sheet says, and the sheet itself where it is new. */
export function queueContents(
  workbook: Excel.Workbook,
  { spec: given, name, before }: Planned,
  rewritten: Rewritten | undefined,
): void {
  if (before === undefined || rewritten === undefined) {
    const sheet = workbook.worksheets.add(name);
    const mark = workbook.names.add(ownName(given.id), sheet.getRange("A1"));
    mark.visible = false;
    return writeContents(sheet, given);
  }
  const { spec, snapshot, text } = rewritten;
  const sheet = workbook.worksheets.getItem(name);
  for (const { from } of text.extras) if (from) sheet.getCell(from.row, from.column).clear("Contents");
  sheet.getRangeByIndexes(0, 0, before.rows + text.inserted, before.columns).clear("Contents");
  const own = sheet.getRangeByIndexes(0, 0, before.rows, before.columns);
  own.unmerge();
  // One code for all cells, which Excel takes but its types do not tell.
  own.numberFormat = "General" as unknown as string[][];
  writeContents(sheet, spec, text);
  queueHidden(sheet, snapshot, text);
}

/** Queues that rows the user has hidden follow their names, columns their places. */
function queueHidden(sheet: Excel.Worksheet, { area, hiddenRows, hiddenColumns }: SheetSnapshot, text: UserText): void {
  if (hiddenRows.length > 0) sheet.getRangeByIndexes(0, 0, area.bottom + 1, 1).rowHidden = false;
  for (const row of text.hiddenRows) sheet.getRangeByIndexes(row, 0, 1, 1).rowHidden = true;
  for (const column of hiddenColumns) sheet.getRangeByIndexes(0, column, 1, 1).columnHidden = true;
}
