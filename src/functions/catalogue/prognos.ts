import { forecastAt } from "../cells/forecastCell";
import { broadcast } from "../excel/broadcast";
import { customFunction } from "../customFunction";

export const PROGNOS = customFunction({
  id: "PROGNOS",
  help: { sv: "Helårsprognos av utfallet hittills.", en: "Whole-year forecast from the actual so far." },
  purpose: {
    sv: "Helårsprognos av utfallet hittills: linjär, återstående budget, budgetprofil eller föregående års profil.",
    en: "Whole-year forecast from the actual so far: linear, remaining budget, budget profile or last year's profile.",
  },
  parameters: [
    {
      name: "utfall",
      help: {
        sv: "Utfall från januari till och med månaden. Ett värde eller ett område.",
        en: "Actual from January up to and including the month. A value or a range.",
      },
    },
    {
      name: "manad",
      help: {
        sv: "Sista månaden i utfallet: 1 till 12 eller ett namn, till exempel augusti.",
        en: "The last month of the actual: 1 to 12 or a Swedish name, for example augusti.",
      },
    },
    {
      name: "metod",
      optional: true,
      help: {
        sv: '"linjär" (förval), "återstående budget", "budgetprofil" eller "föregående års profil".',
        en: '"linjär" (linear, default), "återstående budget" (remaining budget), "budgetprofil" (budget profile) or "föregående års profil" (the previous year\'s profile).',
      },
    },
    {
      name: "arsbudget",
      optional: true,
      help: {
        sv: "Årets budget. Behövs för återstående budget och budgetprofil.",
        en: "The year's budget. Needed for återstående budget and budgetprofil.",
      },
    },
    {
      name: "periodbudget",
      optional: true,
      help: {
        sv: "Budgeten för samma månader som utfallet. Behövs för återstående budget och budgetprofil.",
        en: "The budget for the same months as the actual. Needed for återstående budget and budgetprofil.",
      },
    },
    {
      name: "fgar",
      optional: true,
      help: {
        sv: "Föregående års helår. Behövs för föregående års profil.",
        en: "The previous whole year. Needed for föregående års profil.",
      },
    },
    {
      name: "fgperiod",
      optional: true,
      help: {
        sv: "Föregående år för samma månader som utfallet. Behövs för föregående års profil.",
        en: "The previous year for the same months as the actual. Needed for föregående års profil.",
      },
    },
  ],
  example: '=VSS.PROGNOS(B5:B20; 8; "återstående budget"; D5:D20; C5:C20)',
  insert: {
    shape: "columns",
    columns: [
      { sv: "utfall", en: "outcome" },
      { sv: "månad", en: "month" },
    ],
    least: 2,
  },
  calculate: (outcome, month, method, yearBudget, periodBudget, previousYear, previousPeriod) => {
    const leftOut = [yearBudget, periodBudget, previousYear, previousPeriod].map((amount) => amount == null);
    return broadcast(
      [outcome, month, method, yearBudget, periodBudget, previousYear, previousPeriod],
      forecastAt(leftOut),
    );
  },
});
