import { shown, type ShownError } from "./excelError";

/** The one cell that a function gives for single values; undefined is an argument left out. */
export function oneCell(
  call: (...args: any[]) => unknown, // eslint-disable-line @typescript-eslint/no-explicit-any -- as Excel calls
  ...args: readonly unknown[]
): number | string | boolean | ShownError | undefined {
  const matrices = args.map((value) => (value === undefined || Array.isArray(value) ? value : [[value]]));
  return shown(() => call(...matrices))[0]?.[0];
}
