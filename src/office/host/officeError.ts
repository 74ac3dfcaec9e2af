import { lateTexts } from "../../texts/lateTexts";
import { isWriteFailure } from "../range/writeFailure";

/**
 * A sentence for whatever Excel threw, in the pane's language, and what the workbook is after it where that is known;
 * other errors keep their own message.
 *
 * @example officeMessage({ code: "AccessDenied", … }) // "Arbetsboken eller bladet är skyddat. …"
 */
export function officeMessage(error: unknown): string {
  if (isWriteFailure(error)) return `${officeMessage(error.cause)} ${lateTexts.office.after[error.workbook]}`;
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  const message = error instanceof Error ? error.message : String(error);
  if (typeof code !== "string") return message;
  return lateTexts.office.errors[code] ?? lateTexts.office.unknown(code, message);
}
