import { addressOf, parseAddress, quotedSheetName } from "../model/address";
import { formulaFault } from "../text/formulaFault";
import type { DefinedName, Workbook } from "../model/workbook";
import { findSheet } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { asBoolean, asText, isMissing } from "../wire/argument";
import { lookupMethods, orNotFound } from "../wire/collection";
import { invalidArgument, itemAlreadyExists } from "../wire/hostError";
import type { Argument, HostObject } from "../wire/hostObject";
import { defineClass } from "../wire/hostObject";
import type { HostState } from "../wire/hostState";
import { rangeObject, worksheetObject } from "../wire/classLinks";
import { rangeArgument } from "../range/rangeTarget";

interface NamesTarget {
  readonly state: HostState;
  /** The sheet whose own names these are, or null for the workbook's. */
  readonly scope: Worksheet | null;
}

interface NameTarget {
  readonly state: HostState;
  readonly item: DefinedName;
}

export const namesObject = defineClass<NamesTarget>(() => ({
  name: "NamedItemCollection",
  items: nameObjects,
  call: { ...lookupMethods(find, nameObjects), Add: add },
}));

const nameObject = defineClass<NameTarget>(() => ({
  name: "NamedItem",
  isAlive: ({ state, item }) => state.workbook.names.includes(item),
  identity: ({ item }) => ({ _Id: item.name }),
  read: {
    Name: ({ item }) => item.name,
    Type: ({ item }) => ("area" in item.target ? "Range" : item.target.formula === "=#REF!" ? "Error" : "String"),
    Value: ({ state, item }) => formulaOf(state, item).slice(1),
    Formula: ({ state, item }) => formulaOf(state, item),
    Comment: ({ item }) => item.comment,
    Visible: ({ item }) => item.visible,
    Scope: ({ item }) => (item.scope === null ? "Workbook" : "Worksheet"),
  },
  write: {
    Comment: ({ item }, value) => {
      item.comment = asText(value, 255);
    },
    Visible: ({ item }, value) => {
      item.visible = asBoolean(value);
    },
    Formula: ({ state, item }, value) => {
      item.target = asTarget(state.workbook, value);
    },
  },
  navigate: {
    Worksheet: (target) => orNotFound(scopeOf(target)),
    WorksheetOrNullObject: scopeOf,
  },
  call: {
    Delete: ({ state, item }) => {
      state.workbook.names = state.workbook.names.filter((other) => other !== item);
    },
    GetRange: (target) => orNotFound(rangeOf(target)),
    GetRangeOrNullObject: rangeOf,
  },
}));

function nameObjects({ state, scope }: NamesTarget): HostObject[] {
  // The workbook's collection shows sheet-scoped names too, as Excel's does.
  const names = state.workbook.names.filter((item) => scope === null || item.scope === scope.id);
  return names.map((item) => nameObject({ state, item }));
}

function find({ state, scope }: NamesTarget, key: Argument): HostObject | null {
  const item = findName(state.workbook, scope, asText(key));
  return item ? nameObject({ state, item }) : null;
}

function findName(workbook: Workbook, scope: Worksheet | null, name: string): DefinedName | undefined {
  const id = scope?.id ?? null;
  return workbook.names.find((item) => item.scope === id && item.name.toLowerCase() === name.toLowerCase());
}

function add({ state, scope }: NamesTarget, name: Argument, reference: Argument, comment: Argument): HostObject {
  const given = asText(name, 255);
  const isCellLike = parseAddress(given) !== null || /^(R\d*C\d*|R|C)$/i.test(given);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(given) || isCellLike) throw invalidArgument("name");
  if (findName(state.workbook, scope, given)) throw itemAlreadyExists();
  const item: DefinedName = {
    name: given,
    scope: scope?.id ?? null,
    target: asTarget(state.workbook, reference),
    comment: isMissing(comment) ? "" : asText(comment, 255),
    visible: true,
  };
  state.workbook.names.push(item);
  return nameObject({ state, item });
}

/** A range object, or a formula that starts with `=`; a formula that is just a place is kept as a place. */
function asTarget(workbook: Workbook, reference: Argument): DefinedName["target"] {
  const range = rangeArgument(reference);
  if (range) return { sheetId: range.sheet.id, area: range.area };
  const formula = asText(reference, 8192);
  if (!formula.startsWith("=") || formulaFault(formula)) throw invalidArgument("reference");
  const address = parseAddress(formula.slice(1));
  const sheet = address?.sheet ? findSheet(workbook, address.sheet) : undefined;
  return address && sheet ? { sheetId: sheet.id, area: address.area } : { formula };
}

/**
 * As the user sees it, in Excel's language (OfficeDev/office-js #2834) and with the user's kind of references (#1831): a
 * Swedish Excel says `R1K1`. What is written is read as en-US all the same.
 */
function formulaOf({ workbook, hasNumberedColumns }: HostState, { target }: DefinedName): string {
  if (!("area" in target)) return target.formula.replaceAll("#REF!", "#REFERENS!");
  const { name = "#REFERENS" } = findSheet(workbook, target.sheetId) ?? {};
  if (!hasNumberedColumns) return `=${addressOf(name, target.area, true)}`;
  const { top, left, bottom, right } = target.area;
  const [first, last] = [`R${top + 1}K${left + 1}`, `R${bottom + 1}K${right + 1}`];
  return `=${quotedSheetName(name)}!${first === last ? first : `${first}:${last}`}`;
}

function rangeOf({ state, item }: NameTarget): HostObject | null {
  if (!("area" in item.target)) return null;
  const sheet = findSheet(state.workbook, item.target.sheetId);
  return sheet ? rangeObject({ state, sheet, area: item.target.area }) : null;
}

function scopeOf({ state, item }: NameTarget): HostObject | null {
  const sheet = item.scope === null ? undefined : findSheet(state.workbook, item.scope);
  return sheet ? worksheetObject({ state, sheet }) : null;
}
