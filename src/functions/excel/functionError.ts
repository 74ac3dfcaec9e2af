/** The Excel errors our functions give: unusable input, and input for which there is no answer. */
type ErrorCode = "#VALUE!" | "#N/A";

/** Trouble in one cell, as a value; `message` is a Swedish sentence that Excel shows beside the error. */
export interface FunctionError {
  readonly code: ErrorCode;
  readonly message: string;
}

/** What one cell becomes. */
export type CellResult = number | string | boolean | FunctionError;

export function invalidValue(message: string): FunctionError {
  return { code: "#VALUE!", message };
}

export function notAvailable(message: string): FunctionError {
  return { code: "#N/A", message };
}

/**
 * The error object Excel understands, to be thrown or put in a cell. `CustomFunctions` is looked up only now: this
 * module also loads in Node and in a browser without Excel, where an ordinary Error with the same `code` and
 * `message` stands in.
 */
export function toExcelError({ code, message }: FunctionError): Error | CustomFunctions.Error {
  if (typeof CustomFunctions === "undefined" || typeof CustomFunctions.Error !== "function") {
    return Object.assign(new Error(message), { code });
  }
  const codes = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(code === "#N/A" ? codes.notAvailable : codes.invalidValue, message);
}
