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
  [/^[-–—−‒]+\*{0,3}$/u, "streck (ej tillämpligt/inget värde)"],
  [/^(?:n\/?a|n\.a\.|ej tillg(?:ängligt|\.)?|\.{2,3})\.?[\d*]*\)?$/iu, "ej tillgängligt (N/A)"],
  [/^i\.?\s?u\.?\s?-?[\d*]*\)?(?:\s*[-–(,:;].*|\s+\p{L}.*)?\.?$/iu, "inget utfall (IU)"],
  [/^\*+$/u, "endast fotnotstecken (mäts senare)"],
  [
    /^(?:genomförs ej|sekretess(?:belag[dt]a?)?|(?:uppgift(?:er)? )?saknas|mäts|mätning|ej (?:mätt|aktuell[at]?|genomförda?|genomfört)|inge[nt] (?:utfall|mätning|uppgift)|redovisas|ny indikator|nytt mått)(?!\p{L})/iu,
    "text",
  ],
];

/** The beginning is enough to know a mark by; the rest of a long text is words. */
const MAX_MARK = 300;

/**
 * The reason a text stands for "no value", or null when it is something else (a number, or unreadable).
 *
 * @example missingReason("I.U.") // "inget utfall (IU)"
 * @example missingReason("–") // "streck (ej tillämpligt/inget värde)"
 * @example missingReason("12") // null
 */
export function missingReason(text: string): MissingReason | null {
  const trimmed = text
    .slice(0, MAX_MARK)
    .replace(/[\s\u00a0\u202f]+/gu, " ")
    .trim();
  return MARKS.find(([pattern]) => pattern.test(trimmed))?.[1] ?? null;
}

/**
 * The reason as the JSON contract writes it: a missing outcome is quoted as it stands.
 *
 * @example reasonText("inget utfall (IU)", "I.U.") // "inget utfall (I.U.)"
 * @example reasonText("inget utfall (IU)", "IU - kommer i maj") // "inget utfall än (IU + text)"
 */
export function reasonText(reason: MissingReason, text: string): string {
  if (reason !== "inget utfall (IU)") return reason;
  const mark = text.trim();
  return mark.length <= 5 ? `inget utfall (${mark})` : "inget utfall än (IU + text)";
}
