import { avvikelse, avvikelseprocent, kpistatus, tal } from "./functions";

/** The functions by the id Excel calls them with. */
export const FUNCTIONS = {
  AVVIKELSE: avvikelse,
  AVVIKELSEPROCENT: avvikelseprocent,
  KPISTATUS: kpistatus,
  TAL: tal,
} as const;

export type FunctionId = keyof typeof FUNCTIONS;

/**
 * Tells Excel which code answers which id. Does nothing where there is no `CustomFunctions` (a plain browser, Node);
 * may be called any number of times.
 *
 * @returns whether the functions were associated
 */
export function associateFunctions(): boolean {
  if (typeof CustomFunctions === "undefined") return false;
  CustomFunctions.associate(FUNCTIONS);
  return true;
}
