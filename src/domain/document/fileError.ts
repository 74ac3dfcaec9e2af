import type { Message } from "../message";

/** What can be wrong with a whole file. */
export type FileTrouble =
  | "empty"
  | "truncated"
  | "corrupt"
  | "password"
  | "notSpreadsheet"
  | "tooOld"
  | "word"
  | "powerpoint"
  | "pdf"
  | "html"
  | "xml"
  | "sie5"
  | "text"
  | "notStatistics"
  | "notText"
  | "textTooLarge"
  | "parquetCorrupt"
  | "parquetEncrypted"
  | "parquetPacking"
  | "parquetTooLarge"
  | "parquetNoLedger"
  | "ledgerTooLarge"
  | "unknown"
  | "archive"
  | "tooLarge"
  | "sheetTooLarge"
  | "tooManySheets"
  | "tooManyNames"
  | "tooManyFormulas"
  | "tooManyStyles"
  | "bomb"
  | "unsafe"
  | "timeout"
  | "aborted"
  | "crashed"
  | "unreadable"
  | "noCells";

/** What a {@link FileError} says, with the values its sentence needs. */
export type FileErrorValues = { readonly [Trouble in FileTrouble]: object } & {
  /** One sheet can't be trusted. */
  readonly sheetCorrupt: { readonly sheet: string };
};

/** Why a file can't be read at all; the sentences are in src/texts/fileErrorTexts.ts. */
export type FileError = {
  /** File name without folders. */
  readonly file: string;
} & Message<FileErrorValues>;

/** @example fileError("a.xlsx", "empty") // { file: "a.xlsx", code: "empty", values: {} } */
export function fileError(file: string, trouble: FileTrouble): FileError {
  // The compiler gives up on telling so many codes apart one by one.
  return { file, ...({ code: trouble, values: {} } as Message<Record<FileTrouble, object>>) };
}

/**
 * The error for a workbook where one sheet can't be trusted; the whole file is refused, since a report without
 * that sheet would look complete.
 *
 * @example sheetError("a.xlsx", "Drift").code // "sheetCorrupt"
 */
export function sheetError(file: string, sheet: string): FileError {
  return { file, code: "sheetCorrupt", values: { sheet } };
}
