import type { ColumnRole } from "../domain/table/table";
import { bilingual } from "./bilingual";

/** What a column holds, inside a sentence. */
export const COLUMN_ROLES = bilingual<Readonly<Record<ColumnRole, string>>>(
  {
    utfall: "utfall",
    budget: "budget",
    prognos: "prognos",
    avvikelse: "avvikelse",
    foregaende: "föregående år",
    bokslut: "bokslut",
    plan: "plan",
    malvarde: "målvärde",
    status: "status",
  },
  {
    utfall: "actual",
    budget: "budget",
    prognos: "forecast",
    avvikelse: "deviation",
    foregaende: "previous year",
    bokslut: "closing accounts",
    plan: "plan",
    malvarde: "target",
    status: "status",
  },
);
