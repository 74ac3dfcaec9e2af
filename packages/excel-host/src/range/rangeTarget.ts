import type { Area } from "../model/area";
import { isInsideSheet } from "../model/area";
import { addressOf, parseAddress } from "../model/address";
import { findSheet } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { invalidArgument, itemNotFound } from "../wire/hostError";
import type { Argument } from "../wire/hostObject";
import { HostObject } from "../wire/hostObject";
import type { HostState } from "../wire/hostState";

/** What a sheet object stands for. */
export interface SheetTarget {
  readonly state: HostState;
  readonly sheet: Worksheet;
}

/** What a range object stands for. */
export interface RangeTarget extends SheetTarget {
  readonly area: Area;
}

/** What a RangeAreas object stands for. */
export interface AreasTarget extends SheetTarget {
  readonly areas: readonly Area[];
}

/** Whether the sheet is still in the workbook. */
export function isSheetAlive({ state, sheet }: SheetTarget): boolean {
  return state.workbook.sheets.includes(sheet);
}

/** With the name of the sheet: `"Blad1!A1:B2"`. */
export function addressOfTarget({ sheet, area }: RangeTarget): string {
  return addressOf(sheet.name, area);
}

/** The same range elsewhere or in another size; InvalidArgument when it would leave the sheet. */
export function withArea<Target extends SheetTarget>(target: Target, area: Area): RangeTarget {
  if (!isInsideSheet(area)) throw invalidArgument();
  return { state: target.state, sheet: target.sheet, area };
}

/** The range behind an object argument, or null when the argument is something else. */
export function rangeArgument(argument: Argument): RangeTarget | null {
  const isRange = argument instanceof HostObject && argument.className === "Range";
  return isRange ? (argument.target as RangeTarget) : null;
}

/** A range given as an object or as an address seen from a sheet (`"A1"`, `"Blad2!A1"`, a defined name). */
export function asRange(argument: Argument, { state, sheet }: SheetTarget): RangeTarget {
  const range = rangeArgument(argument);
  if (range) return range;
  if (typeof argument !== "string") throw invalidArgument();
  const address = parseAddress(argument.replace(/^=/, ""));
  if (address) {
    const named = address.sheet === null ? sheet : findSheet(state.workbook, address.sheet);
    if (!named) throw itemNotFound();
    return { state, sheet: named, area: address.area };
  }
  const found = [sheet.id, null].flatMap((scope) =>
    state.workbook.names.filter((item) => item.scope === scope && item.name.toLowerCase() === argument.toLowerCase()),
  )[0];
  const owner = found && "area" in found.target ? findSheet(state.workbook, found.target.sheetId) : undefined;
  if (!found || !("area" in found.target) || !owner) throw invalidArgument(argument);
  return { state, sheet: owner, area: found.target.area };
}

/** As {@link asRange}, and on the same sheet. */
export function asRangeOnSheet(argument: Argument, target: SheetTarget): RangeTarget {
  const range = asRange(argument, target);
  if (range.sheet !== target.sheet) throw invalidArgument("another worksheet");
  return range;
}
