import { officeTexts } from "../../texts/pane/officeTexts";
import { isWriteFailure } from "../range/writeFailure";
import type { Language } from "../../texts/bilingual";
import { isProtectedSheets } from "../write/protectedSheets";

/**
 * A sentence for whatever Excel threw, in a language of the pane, and what the workbook is after it where that is known;
 * other errors keep their own message.
 *
 * @example officeMessage({ code: "AccessDenied", … }, "sv") // "Arbetsboken eller bladet är skyddat. …"
 */
export function officeMessage(error: unknown, language: Language): string {
  if (isWriteFailure(error))
    return `${officeMessage(error.cause, language)} ${officeTexts[language].after[error.workbook]}`;
  if (isProtectedSheets(error)) return officeTexts[language].protected(error.sheets);
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  const message = error instanceof Error ? error.message : String(error);
  if (typeof code !== "string") return message;
  return officeTexts[language].errors[code] ?? officeTexts[language].unknown(code, message);
}
