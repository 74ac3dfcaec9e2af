import { formatsIn } from "../model/formats";
import { isMissing } from "../wire/argument";
import { accessDenied, invalidOperation } from "../wire/hostError";
import { defineClass, type HostObject } from "../wire/hostObject";
import type { RangeTarget, SheetTarget } from "../range/rangeTarget";
import { isSheetAlive } from "../range/rangeTarget";

/** Protection of a sheet, without password or exceptions. */
export const protectionObject = defineClass<SheetTarget>(() => ({
  name: "WorksheetProtection",
  isAlive: isSheetAlive,
  read: { Protected: ({ sheet }) => sheet.isProtected },
  call: {
    Protect: ({ sheet }, options, password) => {
      if (sheet.isProtected) throw accessDenied();
      if (!isMissing(options) || !isMissing(password)) throw invalidOperation("Only plain protection is simulated.");
      sheet.isProtected = true;
    },
    Unprotect: ({ sheet }) => {
      sheet.isProtected = false;
    },
  },
}));

/** Methods that change no cell. */
const HARMLESS = /^(?:Select|Calculate|_?(?:Get|KeepReference|ValidateArraySize).*)$/u;
/** The classes whose writings protection stops; names, page set-up and tabs are not a cell's. */
const OF_CELLS = /^Range(?!Areas)|^FormatProtection$/u;

/**
 * Stops what a protected sheet does not allow: any change of looks, and contents of locked cells.
 *
 * `refuseProtected(range, "Values")` throws AccessDenied on a protected sheet with a locked cell in the range
 */
export function refuseProtected({ className, target }: HostObject, member: string): void {
  if (!OF_CELLS.test(className) || HARMLESS.test(member)) return;
  const { sheet, area } = target as RangeTarget;
  if (!sheet.isProtected) return;
  const isContent = className === "Range" && (member === "Values" || member === "Formulas");
  const isUnlocked = [...formatsIn(sheet, area)].every(({ locked }) => !locked);
  if (!isContent || !isUnlocked) throw accessDenied();
}
