/**
 * What a positive figure on a row means. Sign is an input, never a habit: every table and row carries it.
 *
 * | kind | + means | favourable deviation |
 * |---|---|---|
 * | `resultat` | surplus | actual − budget |
 * | `nettokostnad` | cost | budget − actual |
 * | `kostnad` | cost | budget − actual |
 * | `intakt` | income | actual − budget |
 * | `investering` | outlay | frame − forecast |
 */
export type AmountKind = "resultat" | "nettokostnad" | "kostnad" | "intakt" | "investering";

export const AMOUNT_KINDS: readonly AmountKind[] = ["resultat", "nettokostnad", "kostnad", "intakt", "investering"];

/** How a deviation is written: which of the two figures is subtracted from which. */
export type DeviationFormula = "utfall-budget" | "budget-utfall";

/** The formula that gives the same figure with the other sign. */
export const OPPOSITE: Readonly<Record<DeviationFormula, DeviationFormula>> = {
  "utfall-budget": "budget-utfall",
  "budget-utfall": "utfall-budget",
};

/** The formula under which + is favourable, per kind. */
export const FAVOURABLE: Readonly<Record<AmountKind, DeviationFormula>> = {
  resultat: "utfall-budget",
  nettokostnad: "budget-utfall",
  kostnad: "budget-utfall",
  intakt: "utfall-budget",
  investering: "budget-utfall",
};

/**
 * The formulas the VSS reports print: cost and income parts are written without sign and compared
 * arithmetically (651,0 − 642,6 = 8,4), net rows and investments so that + is favourable.
 */
export const AS_PRINTED: Readonly<Record<AmountKind, DeviationFormula>> = { ...FAVOURABLE, kostnad: "utfall-budget" };
