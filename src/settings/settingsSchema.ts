import * as v from "valibot";
import { REPORT_LOOKS } from "../domain/reportLook";
import type { ReportSettings } from "../domain/reportSettings";

/** What each choice may be, as it stands in the saved text. One entry per field of {@link ReportSettings}. */
export const SETTINGS_SCHEMA: {
  readonly [Name in keyof ReportSettings]-?: v.GenericSchema<unknown, ReportSettings[Name]>;
} = {
  unit: v.nullable(v.picklist(["kr", "tkr", "mnkr"])),
  calculation: v.picklist(["vss", "formler", "varden"]),
  look: v.optional(v.picklist(REPORT_LOOKS)),
};
