import type { Random } from "./random";

const SIGNS = [
  ..."0123456789",
  ..."0123456789",
  ..." ,.-–+%()*≥≤±#=:;/<>&_'",
  ..."aåäöABUnrt",
  "\u00a0",
  "\u200e",
  "\n",
  "🙂",
];
const WORDS = [
  "Utfall",
  "Budget 2024",
  "Avvikelse",
  "Prognos helår",
  "Målvärde",
  "Summa",
  "varav",
  "tkr",
  "Konto",
  "IU",
];

/** A few signs and words in any order, as a cell might hold them. */
export function oddText(random: Random): string {
  const pieces = Array.from({ length: random.below(12) }, () => random.pick(random.below(4) === 0 ? WORDS : SIGNS));
  return pieces.join("");
}
