import type { Measure } from "../../domain/table/table";
import { measureIn } from "../lexicon/columnWords";
import { isOnlySide } from "../lexicon/valuedColumns";
import type { HeaderBlock } from "../sheet/headerBlock";
import type { ReadColumn } from "./readColumns";

/**
 * The groups that are called a measure, `Intäkter` over several columns, by sheet column.
 *
 * @example sidesOf(new Map([[1, "Intäkter"], [2, "Koncernen"]])) // Map { 1 → "inkomster" }
 */
export function sidesOf(groups: HeaderBlock["groups"] = new Map()): ReadonlyMap<number, Measure> {
  return new Map(
    [...groups].flatMap(([column, name]) => (isOnlySide(name) ? [[column, measureIn(name) ?? "netto"] as const] : [])),
  );
}

/** Columns under the name of a group are told apart by it; one that is called a measure sets nothing else apart. */
export function withGroups(
  columns: readonly ReadColumn[],
  groups: HeaderBlock["groups"] = new Map(),
  sides: ReadonlyMap<number, Measure> = new Map(),
): ReadColumn[] {
  return columns.map((read) => {
    const group = groups.get(read.index);
    if (group === undefined) return read;
    const column = { ...read.column, header: `${group} ${read.column.header}` };
    return { ...read, column: sides.has(read.index) ? column : { ...column, group } };
  });
}
