/** Sheets of the report that are protected, so that they can neither be written nor given back. */
interface ProtectedSheets extends Error {
  readonly sheets: readonly string[];
}

/** @example throw protectedSheets(["Drift 2021"]) */
export function protectedSheets(sheets: readonly string[]): ProtectedSheets {
  return Object.assign(new Error(`protected: ${sheets.join(", ")}`), { name: "ProtectedSheets", sheets });
}

/** Whether something thrown came from {@link protectedSheets}. */
export function isProtectedSheets(error: unknown): error is ProtectedSheets {
  return error instanceof Error && error.name === "ProtectedSheets";
}
