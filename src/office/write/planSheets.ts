import type { TypedOver } from "../../report/sheets/withTypedOver";
import type { SheetSpec } from "../../workbook/sheet";
import { protectedSheets } from "./protectedSheets";
import { freeSheetName } from "./freeSheetName";
import { ownName, ownSheetNames, type OwnSheet } from "../memory/ownSheets";
import { workbookNames } from "../memory/workbookNames";

/** A report sheet and where it goes; `before` when the add-in has written it earlier. */
export interface Planned {
  readonly spec: SheetSpec;
  readonly name: string;
  readonly before: OwnSheet | undefined;
  /** Of the sheet Kontroller: what it tells that the user has typed over. */
  readonly typedOver?: readonly TypedOver[];
}

/** Where each sheet goes, and marks of ours that lead to no sheet any more. */
export function planSheets(
  specs: readonly SheetSpec[],
  workbook: Excel.Workbook,
  remembered: Record<string, OwnSheet>,
): { readonly plan: readonly Planned[]; readonly staleNames: readonly string[] } {
  const taken = workbook.worksheets.items.map((sheet) => sheet.name);
  const own = ownSheetNames(workbookNames(workbook.names.items));
  const ofWorkbook = workbook.names.items.filter(({ scope }) => scope === "Workbook");
  const staleNames: string[] = [];
  const plan = specs.map((spec) => {
    const name = own.get(spec.id);
    const before = remembered[spec.id];
    if (name !== undefined && before !== undefined && taken.includes(name)) return { spec, name, before };
    if (ofWorkbook.some((item) => item.name === ownName(spec.id))) staleNames.push(ownName(spec.id));
    const free = freeSheetName(spec.name, taken);
    taken.push(free);
    return { spec, name: free, before: undefined };
  });
  return { plan, staleNames };
}

/**
 * Throws when a sheet that is to be written anew is protected: it could be neither written nor given back. Names and
 * protections are loaded.
 */
export function refuseProtected({ worksheets }: Excel.Workbook, plan: readonly Planned[]): void {
  const ours = new Set(plan.map(({ name }) => name));
  const names = worksheets.items.flatMap(({ name, protection }) =>
    ours.has(name) && protection.protected ? [name] : [],
  );
  if (names.length > 0) throw protectedSheets(names);
}
