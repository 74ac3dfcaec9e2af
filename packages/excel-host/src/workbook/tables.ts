import type { Area } from "../model/area";
import { heightOf, intersectionOf } from "../model/area";
import { cellAt, clearContents, putCell } from "../model/cells";
import { cellText } from "../text/cellText";
import { parseAddress } from "../model/address";
import { clearFormats } from "../model/formats";
import type { Table } from "../model/table";
import { newId } from "../model/workbook";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { asBoolean, asText } from "../wire/argument";
import { lookupMethods } from "../wire/collection";
import { invalidArgument, itemAlreadyExists, notSimulated } from "../wire/hostError";
import type { Argument, HostObject } from "../wire/hostObject";
import { defineClass } from "../wire/hostObject";
import type { HostState } from "../wire/hostState";
import { rangeObject, worksheetObject } from "../wire/classLinks";
import type { SheetTarget } from "../range/rangeTarget";
import { asRange, asRangeOnSheet, isSheetAlive } from "../range/rangeTarget";
import type { Json } from "../wire/wire";
import { wireName } from "../wire/wire";
import { activeSheet } from "../model/workbook";

interface TableTarget extends SheetTarget {
  readonly table: Table;
}

const SWITCHES = [
  "showBandedRows",
  "showBandedColumns",
  "showFilterButton",
  "highlightFirstColumn",
  "highlightLastColumn",
] as const;

/** The tables of one sheet. */
export const tablesObject = defineClass<SheetTarget>(() => ({
  name: "TableCollection",
  isAlive: isSheetAlive,
  read: { Count: ({ sheet }) => sheet.tables.length },
  items: sheetTables,
  call: { ...lookupMethods(find(sheetTables), sheetTables), Add: add },
}));

/** The tables of every sheet. */
export const workbookTablesObject = defineClass<HostState>(() => ({
  name: "TableCollection",
  read: { Count: (state) => allTables(state).length },
  items: allTables,
  call: {
    ...lookupMethods(find(allTables), allTables),
    Add: (state, address, hasHeaders) => add({ state, sheet: activeSheet(state.workbook) }, address, hasHeaders),
  },
}));

const tableObject = defineClass<TableTarget>(() => ({
  name: "Table",
  isAlive: (target) => isSheetAlive(target) && target.sheet.tables.includes(target.table),
  identity: ({ table }) => ({ Id: table.id }),
  read: {
    Id: ({ table }) => table.id,
    Name: ({ table }) => table.name,
    Style: ({ table }) => table.style,
    ShowHeaders: ({ table }) => table.showHeaders,
    ShowTotals: ({ table }) => table.showTotals,
    ...eachSwitch(
      (name) =>
        ({ table }: TableTarget) =>
          table[name],
    ),
  },
  write: {
    Name: ({ state, table }, value) => {
      table.name = allowedName(state.workbook, value, table);
    },
    Style: ({ table }, value) => {
      table.style = asText(value, 255);
    },
    ...eachSwitch((name) => ({ table }: TableTarget, value: Json) => {
      table[name] = asBoolean(value);
    }),
  },
  navigate: { Worksheet: ({ state, sheet }) => worksheetObject({ state, sheet }) },
  call: {
    GetRange: (target) => part(target, target.table.area),
    GetHeaderRowRange: (target) => part(target, { ...target.table.area, bottom: target.table.area.top }),
    GetDataBodyRange: (target) => part(target, { ...target.table.area, top: target.table.area.top + 1 }),
    ConvertToRange: (target) => {
      forget(target);
      return part(target, target.table.area);
    },
    // Deleting a table takes its cells with it.
    Delete: (target) => {
      forget(target);
      clearContents(target.sheet, target.table.area);
      clearFormats(target.sheet, target.table.area);
    },
    Resize: (target, range) => {
      const { area } = asRangeOnSheet(range, target);
      if (area.top !== target.table.area.top || heightOf(area) < 2) throw invalidArgument("table");
      refuseOverlap(target.sheet, area, target.table);
      target.table.area = area;
      fillHeaders(target.sheet, area);
    },
  },
}));

function add(target: SheetTarget, address: Argument, hasHeaders: Argument): HostObject {
  const { state, sheet, area } = asRange(address, target);
  if (!asBoolean(hasHeaders)) throw notSimulated("A table without headers");
  refuseOverlap(sheet, area, null);
  if (sheet.merges.some((merge) => intersectionOf(merge, area))) throw invalidArgument("merged cells");
  const table: Table = {
    id: newId(state.workbook),
    name: freeTableName(state.workbook),
    // A table has at least one row under its headers.
    area: heightOf(area) === 1 ? { ...area, bottom: area.bottom + 1 } : area,
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  sheet.tables.push(table);
  fillHeaders(sheet, table.area);
  return tableObject({ state, sheet, table });
}

function refuseOverlap(sheet: Worksheet, area: Area, self: Table | null): void {
  if (sheet.tables.some((table) => table !== self && intersectionOf(table.area, area))) {
    throw invalidArgument("A table can't overlap another table.");
  }
}

/** Headers are text and unique: a blank becomes `Kolumn1`, a second `Budget` becomes `Budget2`. */
function fillHeaders(sheet: Worksheet, area: Area): void {
  const taken = new Set<string>();
  for (let column = area.left; column <= area.right; column += 1) {
    const cell = cellAt(sheet, area.top, column);
    const text = cellText(cell) || `Kolumn${column - area.left + 1}`;
    let name = text;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${text}${number}`;
    taken.add(name.toLowerCase());
    putCell(sheet, area.top, column, { value: name, error: null, formula: null, format: cell.format });
  }
}

function sheetTables({ state, sheet }: SheetTarget): HostObject[] {
  return sheet.tables.map((table) => tableObject({ state, sheet, table }));
}

function allTables(state: HostState): HostObject[] {
  return state.workbook.sheets.flatMap((sheet) => sheetTables({ state, sheet }));
}

function find<Target>(tables: (target: Target) => HostObject[]) {
  return (target: Target, key: Argument): HostObject | null => {
    const wanted = asText(key).toLowerCase();
    const isWanted = ({ table }: TableTarget) =>
      table.name.toLowerCase() === wanted || table.id.toLowerCase() === wanted;
    return tables(target).find((object) => isWanted(object.target as TableTarget)) ?? null;
  };
}

function eachSwitch<Member>(make: (name: (typeof SWITCHES)[number]) => Member): Record<string, Member> {
  return Object.fromEntries(SWITCHES.map((name) => [wireName(name), make(name)]));
}

function part({ state, sheet }: TableTarget, area: Area): HostObject {
  return rangeObject({ state, sheet, area });
}

function forget({ sheet, table }: TableTarget): void {
  sheet.tables = sheet.tables.filter((other) => other !== table);
}

function allowedName(workbook: Workbook, argument: Argument, self: Table): string {
  const name = asText(argument, 255);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || parseAddress(name)) throw invalidArgument("table name");
  if (isTaken(workbook, name, self)) throw itemAlreadyExists();
  return name;
}

/** `Tabell1`, `Tabell2` … whichever is first free in the workbook. */
export function freeTableName(workbook: Workbook): string {
  let number = 1;
  while (isTaken(workbook, `Tabell${number}`, null)) number += 1;
  return `Tabell${number}`;
}

/** Tables and defined names share one set of names. */
function isTaken(workbook: Workbook, name: string, self: Table | null): boolean {
  const isSame = (other: string) => other.toLowerCase() === name.toLowerCase();
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables).filter((table) => table !== self);
  return tables.some((table) => isSame(table.name)) || workbook.names.some((item) => isSame(item.name));
}
