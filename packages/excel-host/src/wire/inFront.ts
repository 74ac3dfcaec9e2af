import { HostError } from "./hostError";
import type { HostState } from "./hostState";

/**
 * Excel knows no selection and no active sheet of a workbook while the user looks at another one: what asks for them, or
 * moves them, fails, and so do a sheet's own names (OfficeDev/office-js #5319, #561, #6365).
 */
export function inFront<Target extends { readonly state: HostState }>(target: Target): Target {
  if (!target.state.isInFront) {
    throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
  }
  return target;
}
