import type { MissingReason } from "../domain/amount/missing";

/** What the JSON contract calls each reason for a missing figure. Only the command writes them, in Swedish. */
const MISSING: Readonly<Record<MissingReason, string>> = {
  empty: "tom cell",
  dash: "streck (ej tillämpligt/inget värde)",
  notAvailable: "ej tillgängligt (N/A)",
  noOutcome: "inget utfall (IU)",
  footnoteOnly: "endast fotnotstecken (mäts senare)",
  text: "text",
  unreadable: "oläsligt",
  notComputable: "kan ej beräknas",
};

/**
 * The reason in Swedish words. Of a cell, whose text is given, a missing outcome is quoted as it stands.
 *
 * @example missingText("dash") // "streck (ej tillämpligt/inget värde)"
 * @example missingText("noOutcome", "I.U.") // "inget utfall (I.U.)"
 * @example missingText("noOutcome", "IU - kommer i maj") // "inget utfall än (IU + text)"
 */
export function missingText(reason: MissingReason, cellText?: string): string {
  if (reason !== "noOutcome" || cellText === undefined) return MISSING[reason];
  const mark = cellText.trim();
  return mark.length <= 5 ? `inget utfall (${mark})` : "inget utfall än (IU + text)";
}
