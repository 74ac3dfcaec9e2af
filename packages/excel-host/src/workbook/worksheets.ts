import { nextSheetName, sheetNameFault } from "../model/sheetName";
import { activeSheet, appendSheet, findSheet, visibleSheets } from "../model/workbook";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { asBoolean, asText, isMissing } from "../wire/argument";
import { lookupMethods, orNotFound } from "../wire/collection";
import { invalidArgument, itemAlreadyExists } from "../wire/hostError";
import type { Argument, HostObject } from "../wire/hostObject";
import { defineClass } from "../wire/hostObject";
import type { HostState } from "../wire/hostState";
import { inFront } from "../wire/inFront";
import { worksheetObject } from "../wire/classLinks";

export const worksheetsObject = defineClass<HostState>(() => ({
  name: "WorksheetCollection",
  items: sheetObjects,
  call: {
    ...lookupMethods(find, sheetObjects),
    Add: (state, name) => {
      const { workbook } = state;
      const taken = workbook.sheets.map((sheet) => sheet.name);
      const given = isMissing(name) ? nextSheetName("Blad", taken) : allowedSheetName(name, workbook, null);
      return worksheetObject({ state, sheet: appendSheet(workbook, given) });
    },
    GetActiveWorksheet: (state) => worksheetObject(inFront({ state, sheet: activeSheet(state.workbook) })),
    GetFirst: (state, visibleOnly) => nth(state, visibleOnly, 0),
    GetLast: (state, visibleOnly) => nth(state, visibleOnly, -1),
    GetCount: (state, visibleOnly) => candidates(state.workbook, visibleOnly).length,
  },
}));

/** A name Excel takes for a sheet; InvalidArgument or ItemAlreadyExists otherwise. */
export function allowedSheetName(argument: Argument, workbook: Workbook, self: Worksheet | null): string {
  const name = asText(argument);
  const fault = sheetNameFault(name);
  if (fault) throw invalidArgument(`sheet name: ${fault}`);
  const owner = findSheet(workbook, name);
  if (owner && owner !== self) throw itemAlreadyExists();
  return name;
}

function sheetObjects(state: HostState): HostObject[] {
  return state.workbook.sheets.map((sheet) => worksheetObject({ state, sheet }));
}

function find(state: HostState, key: Argument): HostObject | null {
  const sheet = findSheet(state.workbook, asText(key));
  return sheet ? worksheetObject({ state, sheet }) : null;
}

function candidates(workbook: Workbook, visibleOnly: Argument): Worksheet[] {
  return asBoolean(visibleOnly, false) ? visibleSheets(workbook) : workbook.sheets;
}

function nth(state: HostState, visibleOnly: Argument, index: number): HostObject | null {
  const sheet = candidates(state.workbook, visibleOnly).at(index);
  return orNotFound(sheet ? worksheetObject({ state, sheet }) : null);
}
