import type { WorkbookAfter } from "../../domain/document/workbookAfter";

/** An error of Excel's, and what the workbook is after it. */
export interface WriteFailure extends Error {
  readonly cause: unknown;
  readonly workbook: WorkbookAfter;
}

/** @example throw writeFailure(error, "restored") */
export function writeFailure(cause: unknown, workbook: WorkbookAfter): WriteFailure {
  const error = new Error(cause instanceof Error ? cause.message : String(cause));
  return Object.assign(error, { cause, workbook });
}

/** Whether something thrown came from {@link writeFailure}. */
export function isWriteFailure(error: unknown): error is WriteFailure {
  return error instanceof Error && "workbook" in error;
}
