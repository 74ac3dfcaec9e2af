import type { ColumnRole } from "../../domain/table/table";
import { word, type Entry } from "./entry";

/**
 * Words in the headers of other countries' budgets; the first that fits counts. A table that only they tell of is read
 * by its form, and what they say is an assumption: no Swedish report uses them.
 */
export const FOREIGN_ROLE_WORDS: readonly Entry<ColumnRole>[] = [
  { meaning: "avvikelse", pattern: /abweichung|(?:mehr|minder)(?:aufwand|ertrag)/iu, language: "de" },
  { meaning: "avvikelse", pattern: word("differenz|(?:mehr|weniger)\\s?/\\s?(?:weniger|mehr)"), language: "de" },
  { meaning: "avvikelse", pattern: /odchylka|rozdíl/iu, language: "cs" },
  { meaning: "avvikelse", pattern: /avvik/iu, language: "nb" },
  { meaning: "avvikelse", pattern: /afvigelse/iu, language: "da" },
  { meaning: "avvikelse", pattern: /variance|difference/iu, language: "en" },

  // Spent of the budget.
  { meaning: "utfall", pattern: /čerpání/iu, language: "cs" },

  { meaning: "foregaende", pattern: /vorjahr/iu, language: "de" },
  { meaning: "foregaende", pattern: /předchozí|minul(?:ý|ého)\s+rok/iu, language: "cs" },
  { meaning: "foregaende", pattern: /i fjor/iu, language: "nb" },
  { meaning: "foregaende", pattern: /previous|last year|prior/iu, language: "en" },

  { meaning: "prognos", pattern: /prognose|hochrechnung|voraussichtlich/iu, language: "de" },
  { meaning: "prognos", pattern: /předpoklad|očekáv|odhad/iu, language: "cs" },
  { meaning: "prognos", pattern: /forecast|estimate|projected/iu, language: "en" },

  { meaning: "budget", pattern: /(?:haushalts)?ansatz|entwurf|haushalt/iu, language: "de" },
  { meaning: "budget", pattern: word("soll"), language: "de" },
  { meaning: "budget", pattern: /rozpočet|rozpočt/iu, language: "cs" },
  { meaning: "budget", pattern: /budsjett/iu, language: "nb" },
  { meaning: "budget", pattern: /budget|planned/iu, language: "en" },

  { meaning: "plan", pattern: /finanzplan/iu, language: "de" },
  { meaning: "plan", pattern: word("plan(?:ung)?"), language: "de" },
  { meaning: "plan", pattern: /výhled/iu, language: "cs" },
  { meaning: "plan", pattern: /økonomiplan/iu, language: "nb" },

  { meaning: "utfall", pattern: /ergebnis/iu, language: "de" },
  { meaning: "utfall", pattern: word("ist"), language: "de" },
  { meaning: "utfall", pattern: /výsledek|skutečn/iu, language: "cs" },
  { meaning: "utfall", pattern: /regnskap/iu, language: "nb" },
  { meaning: "utfall", pattern: /regnskab/iu, language: "da" },
  { meaning: "utfall", pattern: /actual|spent/iu, language: "en" },
];
