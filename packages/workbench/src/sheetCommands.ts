import type { Host } from "excel-host/createHost";
import { activateSheet, deleteSheet, renameSheet } from "excel-host/workbook/sheetTabs";
import { nextSheetName } from "excel-host/model/sheetName";
import { appendSheet } from "excel-host/model/workbook";
import type { Worksheet } from "excel-host/model/worksheet";

/** What the tabs do, by the same rules as for the add-in; false when Excel would refuse. */
interface SheetCommands {
  add(): boolean;
  activate(sheet: Worksheet): boolean;
  rename(sheet: Worksheet, name: string): boolean;
  remove(sheet: Worksheet): boolean;
}

/**
 * Each gives false when Excel would refuse.
 *
 * @example sheetCommands(createHost()).add() // true
 */
export function sheetCommands(host: Host): SheetCommands {
  return {
    add: () =>
      host.edit(({ workbook }) => {
        const name = nextSheetName(
          "Blad",
          workbook.sheets.map((sheet) => sheet.name),
        );
        workbook.activeSheetId = appendSheet(workbook, name).id;
      }),
    activate: (sheet) => host.edit((state) => activateSheet({ state, sheet })),
    rename: (sheet, name) => host.edit((state) => renameSheet({ state, sheet }, name)),
    remove: (sheet) => host.edit((state) => deleteSheet({ state, sheet })),
  };
}
