import type { LateTexts } from "../lateTexts";
import { count } from "./words";

const CERTAINTY = { vald: "chosen by you", säker: "certain", trolig: "likely", antagen: "assumed" };

export const RECOGNITION: LateTexts["recognition"] = {
  certainty: (certainty) => `Reading: ${CERTAINTY[certainty]}`,
  unknown: "Unknown table",
  excluded: "Left out",
  change: "Change the reading",
  changeOf: (table, place) => `Change the reading of ${table}, ${place}`,
  close: "Done",
  hint: "Holds at once, and the next time a table with the same headings is read. The workbook is never changed.",
  alike: (tables) => `Holds for the ${tables} tables with the same headings.`,
  auto: "As recognised",
  autoValue: (value) => `As recognised: ${value}`,
  kind: "The table shows",
  unit: "Unit",
  positive: "Plus means",
  formula: "The deviation is",
  columns: "Columns",
  column: (header, position) => (header === "" ? `Column ${position}` : header),
  skipped: "Not read",
  rows: (rows) => `Rows (${rows})`,
  leaveOut: "Leave the table out",
  takeIn: "Take the table in",
  restore: "Restore",
  restoreOf: (table) => `Restore ${table}`,
  restored: "The table is read as it was recognised from the start.",
  columnRoles: {
    utfall: "Actual",
    budget: "Budget",
    prognos: "Forecast",
    avvikelse: "Deviation",
    foregaende: "Previous year",
    bokslut: "Closing accounts",
    plan: "Plan",
    malvarde: "Target",
    status: "Status",
  },
  rowRoles: {
    post: "Item",
    rubrik: "Heading",
    summa: "Sum",
    varav: "Of which, part of the row above",
    "varav-kostnader": "Of which costs",
    "varav-intakter": "Of which income",
    kön: "Women or men",
  },
  positives: { resultat: "Surplus", nettokostnad: "Net cost", investering: "Outlay" },
  formulas: {
    "utfall-budget": "Actual or forecast minus budget",
    "budget-utfall": "Budget minus actual or forecast",
  },
  kept: "Changed readings",
  noneKept: "No readings are changed. Change them on the tab Import if a table has been read wrongly.",
  keptIntro: (tables) =>
    `${count(tables, "sort of table is", "sorts of tables are")} read your way. Change on the tab Import.`,
};
