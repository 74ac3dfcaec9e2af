import { asText } from "../wire/argument";
import { invalidArgument } from "../wire/hostError";
import type { Argument, HostObject } from "../wire/hostObject";
import { defineClass } from "../wire/hostObject";
import type { HostState } from "../wire/hostState";

interface CreatedTarget {
  readonly state: HostState;
  readonly file: Uint8Array;
}

/** A workbook that has been made beside the open one; it is seen when it is opened. */
const workbookCreatedObject = defineClass<CreatedTarget>(() => ({
  name: "WorkbookCreated",
  call: { Open: ({ state, file }) => void state.newWorkbooks.push(file) },
}));

/** What `Excel.createWorkbook` makes of an .xlsx file in base64; without one, an empty workbook. */
export function createWorkbook(state: HostState, base64: Argument): HostObject {
  const file = base64 === null || base64 === undefined ? new Uint8Array() : decoded(asText(base64, Infinity));
  return workbookCreatedObject({ state, file });
}

function decoded(base64: string): Uint8Array {
  try {
    const file = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    // Every .xlsx is a zip.
    if (file[0] === 0x50 && file[1] === 0x4b) return file;
  } catch {
    // No base64.
  }
  throw invalidArgument("base64");
}
