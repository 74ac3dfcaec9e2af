/**
 * Why a cell holds no number. Missing is never zero: it stays missing through every calculation.
 * The texts are those of the JSON contract (`reason`).
 */
export type MissingReason =
  | "tom cell"
  | "streck (ej tillämpligt/inget värde)"
  | "ej tillgängligt (N/A)"
  | "inget utfall (IU)"
  | "endast fotnotstecken (mäts senare)"
  | "text"
  | "oläsligt"
  | "kan ej beräknas";

const MARKS: readonly (readonly [RegExp, MissingReason])[] = [
  [/^\s*$/u, "tom cell"],
  [/^[-–—−‒]+$/u, "streck (ej tillämpligt/inget värde)"],
  [/^(?:n\/?a|n\.a\.|ej tillg(?:ängligt|\.)?)\.?$/iu, "ej tillgängligt (N/A)"],
  [/^i\.?\s?u\.?\s?-?\d?(?:\s*[-–].*)?\.?$/iu, "inget utfall (IU)"],
  [/^\*+$/u, "endast fotnotstecken (mäts senare)"],
  [/^(?:genomförs ej|sekretess(?:belagt?)?|uppgift saknas|saknas|mäts ej|ej mätt)\b/iu, "text"],
];

/**
 * The reason a text stands for "no value", or null when it is something else (a number, or unreadable).
 *
 * @example missingReason("I.U.") // "inget utfall (IU)"
 * @example missingReason("–") // "streck (ej tillämpligt/inget värde)"
 * @example missingReason("12") // null
 */
export function missingReason(text: string): MissingReason | null {
  const trimmed = text.replace(/[\s\u00a0\u202f]+/gu, " ").trim();
  return MARKS.find(([pattern]) => pattern.test(trimmed))?.[1] ?? null;
}
