import type { Host } from "excel-host/createHost";
import { parseAddress } from "excel-host/model/address";
import { findSheet, visibleSheets } from "excel-host/model/workbook";
import type { Worksheet } from "excel-host/model/worksheet";

/** Selects a cell, an area or a name as it is typed in the name box; false when there is no such place. */
export function moveToPlace(host: Host, sheet: Worksheet, text: string): boolean {
  const address = parseAddress(text.trim().toUpperCase());
  const named = host.workbook.names.find(({ name, visible }) => visible && name.toLowerCase() === text.toLowerCase());
  const place = named && "area" in named.target ? named.target : address && { sheetId: sheet.id, area: address.area };
  const target = place && findSheet(host.workbook, place.sheetId);
  if (!target) return false;
  target.selection = place.area;
  host.edit(({ workbook }) => void (workbook.activeSheetId = target.id));
  return true;
}

/** Shows the sheet that many visible tabs to the right. */
export function moveToSheet(host: Host, sheet: Worksheet, by: number): void {
  const tabs = visibleSheets(host.workbook);
  const next = tabs[tabs.indexOf(sheet) + by];
  if (next) host.edit(({ workbook }) => void (workbook.activeSheetId = next.id));
}
