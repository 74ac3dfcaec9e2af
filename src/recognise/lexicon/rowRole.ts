import type { RowRole } from "../../domain/table/table";

/** Swedish, and what foreign budgets say: "Celkem za 6310", "Summe", "Sum inntekter". */
const SUM =
  /^(?:(?:del)?summa|s:a|total(?:t|summa)?(?!\p{L})|totalt|celkem|summe(?!\p{L})|gesamt(?:summe|betrag|ergebnis|kosten)?(?!\p{L})|insgesamt|sum(?!\p{L}))/iu;
const ONLY_PART = /^[-–•*\s]*(?:varav|därav)\s*:?$/iu;
const PART = /^[-–•*\s]*(?:varav|därav)(?!\p{L})/iu;

/**
 * The role that a label gives a row. A row without any value is a heading unless its label says otherwise.
 *
 * @example rowRole("Summa nettokostnader", true) // "summa"
 * @example rowRole("   -varav kostnader", true) // "varav-kostnader"
 * @example rowRole("- kostnader", true) // "varav-kostnader"
 * @example rowRole("LKDATA", false) // "rubrik"
 */
export function rowRole(label: string, hasValue: boolean): RowRole {
  if (PART.test(label)) {
    if (!hasValue && ONLY_PART.test(label)) return "rubrik";
    if (/(?:varav|därav)\s+(?:brutto)?kostnad/iu.test(label)) return "varav-kostnader";
    if (/(?:varav|därav)\s+intäkt/iu.test(label)) return "varav-intakter";
    return "varav";
  }
  if (/^[-–•]\s*(?:brutto)?kostnad(?:er)?\s*$/iu.test(label)) return "varav-kostnader";
  if (/^[-–•]\s*intäkt(?:er)?\s*$/iu.test(label)) return "varav-intakter";
  if (SUM.test(label)) return "summa";
  return hasValue ? "post" : "rubrik";
}

/** True for a sum or a part, which belong to the table even when their cells are empty. */
export function isNamedRow(label: string): boolean {
  return SUM.test(label) || PART.test(label);
}
