import { copyWorksheet } from "../model/copyWorksheet";
import { newId, visibleSheets, type DefinedName, type Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { asBoolean, asInteger, asOneOf } from "../wire/argument";
import { invalidArgument, invalidOperation } from "../wire/hostError";
import type { Argument } from "../wire/hostObject";
import { HostObject } from "../wire/hostObject";
import type { SheetTarget } from "../range/rangeTarget";
import { freeTableName } from "./tables";
import { worksheetObject } from "../wire/classLinks";
import { renameInFormulas } from "./renameInFormulas";
import { allowedSheetName } from "./worksheets";

/** What can be done with a sheet's tab: rename, move, hide, activate, delete, copy, step to the next. */
export function renameSheet({ state, sheet }: SheetTarget, name: Argument): void {
  const before = sheet.name;
  sheet.name = allowedSheetName(name, state.workbook, sheet);
  renameInFormulas(state.workbook, before, sheet.name);
}

export function moveSheet({ state, sheet }: SheetTarget, position: Argument): void {
  const others = state.workbook.sheets.filter((other) => other !== sheet);
  others.splice(asInteger(position, 0, others.length), 0, sheet);
  state.workbook.sheets = others;
}

export function setVisibility({ state, sheet }: SheetTarget, value: Argument): void {
  const visibility = asOneOf(value, ["Visible", "Hidden", "VeryHidden"]);
  if (visibility !== "Visible") leaveTo({ state, sheet });
  sheet.visibility = visibility;
}

export function activateSheet({ state, sheet }: SheetTarget): void {
  if (sheet.visibility !== "Visible") throw invalidOperation("A hidden worksheet cannot be activated.");
  state.workbook.activeSheetId = sheet.id;
}

export function deleteSheet({ state, sheet }: SheetTarget): void {
  if (sheet.visibility === "VeryHidden") throw invalidOperation("A very hidden worksheet cannot be deleted.");
  leaveTo({ state, sheet });
  const { workbook } = state;
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.names = workbook.names.filter((name) => name.scope !== sheet.id);
  for (const name of workbook.names) {
    if ("area" in name.target && name.target.sheetId === sheet.id) name.target = { formula: "=#REF!" };
  }
}

/** Like "Flytta eller kopiera": the copy gets the name `Blad1 (2)` and stands where it is told, at the end by default. */
export function copySheet({ state, sheet }: SheetTarget, positionType: Argument, relativeTo: Argument): HostObject {
  const { workbook } = state;
  const place = asOneOf(positionType, ["None", "Beginning", "End", "Before", "After"], "None");
  const copy = copyWorksheet(sheet, newId(workbook), copyName(sheet.name, workbook.sheets));
  copy.tables = copy.tables.map((table) => ({ ...table, id: newId(workbook), name: freeTableName(workbook) }));
  copy.comments = copy.comments.map((comment) => ({ ...comment, id: newId(workbook) }));
  const at = workbook.sheets.findIndex((other) => isSheet(relativeTo, other));
  if ((place === "Before" || place === "After") && at < 0) throw invalidArgument("relativeTo");
  const places = { None: workbook.sheets.length, End: workbook.sheets.length, Beginning: 0, Before: at, After: at + 1 };
  workbook.sheets.splice(places[place], 0, copy);
  copyNames(workbook, sheet, copy);
  return worksheetObject({ state, sheet: copy });
}

/**
 * The copy takes along, as its own, every name of the sheet and every name of the workbook that points to the sheet, as
 * "Flytta eller kopiera" does; a workbook's list of names then holds two of each on Windows (OfficeDev/office-js #1011).
 */
function copyNames(workbook: Workbook, sheet: Worksheet, copy: Worksheet): void {
  const isTaken = ({ scope, target }: DefinedName): boolean =>
    scope === sheet.id || (scope === null && "area" in target && target.sheetId === sheet.id);
  const known = new Set<string>();
  // A sheet's own name goes before the workbook's.
  const taken = workbook.names.filter(isTaken).sort((a, b) => Number(a.scope === null) - Number(b.scope === null));
  for (const name of taken) {
    if (known.has(name.name.toLowerCase())) continue;
    known.add(name.name.toLowerCase());
    const isHere = "area" in name.target && name.target.sheetId === sheet.id;
    const target = isHere ? { ...name.target, sheetId: copy.id } : name.target;
    workbook.names.push({ ...name, scope: copy.id, target });
  }
}

export function neighbour({ state, sheet }: SheetTarget, visibleOnly: Argument, step: 1 | -1): HostObject | null {
  const isWanted = asBoolean(visibleOnly, false) ? (other: Worksheet) => other.visibility === "Visible" : () => true;
  const { sheets } = state.workbook;
  for (let index = sheets.indexOf(sheet) + step; index >= 0 && index < sheets.length; index += step) {
    const other = sheets[index];
    if (other && isWanted(other)) return worksheetObject({ state, sheet: other });
  }
  return null;
}

/** A workbook keeps at least one visible sheet, and the active sheet is always a visible one. */
function leaveTo({ state, sheet }: SheetTarget): void {
  const others = visibleSheets(state.workbook).filter((other) => other !== sheet);
  const [first] = others;
  if (!first) throw invalidOperation("A workbook must contain at least one visible worksheet.");
  if (state.workbook.activeSheetId !== sheet.id) return;
  const position = state.workbook.sheets.indexOf(sheet);
  const next = others.find((other) => state.workbook.sheets.indexOf(other) > position);
  state.workbook.activeSheetId = (next ?? others.at(-1) ?? first).id;
}

function copyName(name: string, sheets: readonly Worksheet[]): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!sheets.some((sheet) => sheet.name.toLowerCase() === candidate.toLowerCase())) return candidate;
  }
}

function isSheet(argument: Argument, sheet: Worksheet): boolean {
  return argument instanceof HostObject && (argument.target as Partial<SheetTarget>).sheet === sheet;
}
