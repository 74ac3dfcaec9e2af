import type { AmountKind, DeviationFormula } from "../domain/amount/sign";
import { bilingual, type Bilingual } from "./bilingual";

/** What a positive net figure means. */
export const netMeanings: Readonly<Record<AmountKind, Bilingual<string>>> = {
  resultat: bilingual("Plus är överskott, minus underskott.", "Plus is a surplus, minus a deficit."),
  nettokostnad: bilingual("Plus är nettokostnad.", "Plus is net cost."),
  kostnad: bilingual("Plus är kostnad.", "Plus is cost."),
  intakt: bilingual("Plus är intäkt.", "Plus is income."),
  investering: bilingual("Plus är utgift.", "Plus is outlay."),
};

const MINUS_WORSE = bilingual("minus är sämre än budget", "minus is worse than budget");
const MINUS_BETTER = bilingual("minus är bättre än budget", "minus is better than budget");
const PLUS_WORSE = bilingual("plus är sämre än budget", "plus is worse than budget");

/** What a deviation's sign means, by what the net figures are and how the deviation is computed. */
export const deviationMeanings: Readonly<Record<AmountKind, Readonly<Record<DeviationFormula, Bilingual<string>>>>> = {
  resultat: { "utfall-budget": MINUS_WORSE, "budget-utfall": MINUS_BETTER },
  nettokostnad: { "utfall-budget": PLUS_WORSE, "budget-utfall": MINUS_WORSE },
  kostnad: { "utfall-budget": PLUS_WORSE, "budget-utfall": MINUS_WORSE },
  intakt: { "utfall-budget": MINUS_WORSE, "budget-utfall": MINUS_BETTER },
  investering: {
    "utfall-budget": bilingual("plus är över ramen", "plus is over the frame"),
    "budget-utfall": bilingual("minus är över ramen", "minus is over the frame"),
  },
};

/** The other words of the line that says what signs mean in a table. */
export const signTexts = bilingual(
  {
    deviation: (arithmetic: string, meaning: string) => `Avvikelse = ${arithmetic}: ${meaning}.`,
    ofInvestments: (arithmetic: string) => `För investeringar: ${arithmetic}.`,
    withoutSign: "Kostnader och intäkter visas utan tecken.",
    unknown: "Det framgår inte om plus är kostnad eller överskott: ingen avvikelse är beräknad. Svara under Importera.",
    outlaysWithMinus: "Minus är utgift.",
    forecast: "prognos",
    actual: "redovisat",
    budget: "budget",
    frame: "ram",
  },
  {
    deviation: (arithmetic, meaning) => `Deviation = ${arithmetic}: ${meaning}.`,
    ofInvestments: (arithmetic) => `For investments: ${arithmetic}.`,
    withoutSign: "Costs and income are shown without a sign.",
    unknown: "It is not clear whether plus is a cost or a surplus: no deviation is computed. Answer under Import.",
    outlaysWithMinus: "Minus is outlay.",
    forecast: "forecast",
    actual: "actual",
    budget: "budget",
    frame: "frame",
  },
);
