import { fulfilmentCell } from "../cells/fulfilmentCell";
import { thrownIfError } from "../excel/broadcast";
import { customFunction } from "../customFunction";

export const MALUPPFYLLELSE = customFunction({
  id: "MALUPPFYLLELSE",
  help: {
    sv: "Hur stor del av målen som nås: Uppnås räknas helt, Uppnås delvis till hälften. Mål som inte kan bedömas räknas inte med.",
    en: "Share of the goals that are met: Uppnås counts whole, Uppnås delvis half. Goals that cannot be judged are left out.",
  },
  purpose: {
    sv: "Andelen mål som nås. Uppnås delvis räknas till hälften; mål som inte kan bedömas räknas inte med.",
    en: "The share of targets that are met. Partly met counts as half; what cannot be judged does not count.",
  },
  parameters: [
    {
      name: "statusar",
      help: { sv: "Området med målens status i ord.", en: "The range with the goals' statuses in words." },
    },
    {
      name: "vikter",
      optional: true,
      help: {
        sv: "Lika stort område med målens vikter. Utelämnat väger alla mål lika.",
        en: "A range of the same size with the goals' weights. Left out, all goals weigh the same.",
      },
    },
  ],
  example: "=VSS.MALUPPFYLLELSE(F8:F20)",
  insert: {
    shape: "total",
    columns: [
      { sv: "statusar", en: "statuses" },
      { sv: "vikter", en: "weights" },
    ],
    least: 1,
  },
  calculate: (statuses, weights) => [[thrownIfError(fulfilmentCell(statuses, weights))]],
});
