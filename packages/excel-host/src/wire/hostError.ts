/** What the host answers when it refuses an action; the client turns it into an `OfficeExtension.Error`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

/** @example invalidArgument("Range.valuez").code // "InvalidArgument" */
export function invalidArgument(detail?: string): HostError {
  const message = "The argument is invalid or missing or has an incorrect format.";
  return new HostError("InvalidArgument", detail ? `${message} (${detail})` : message);
}

/** Values that do not fit the range's rows and columns. */
export function wrongShape(): HostError {
  return new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** @example itemNotFound().code // "ItemNotFound" */
export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

/** @example itemAlreadyExists().code // "ItemAlreadyExists" */
export function itemAlreadyExists(): HostError {
  return new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
}

/** What cannot be written, or is protected. */
export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.", 403);
}

/** What Excel has but does not allow here. */
export function invalidOperation(message = "The requested operation is invalid."): HostError {
  return new HostError("InvalidOperation", message);
}

/** A cell is being edited, and the request does not wait. */
export function cellIsEdited(): HostError {
  const message =
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.";
  return new HostError("InvalidOperationInCellEditMode", message);
}

/** Excel has this, the simulation has not: never silently pass. */
export function notSimulated(what: string): HostError {
  return new HostError("SimNotImplemented", `${what} is not simulated.`, 501);
}
