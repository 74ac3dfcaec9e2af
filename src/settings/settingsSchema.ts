import * as v from "valibot";
import { ACCOUNT_CLASSES } from "../domain/ledger/accountClass";
import { isDimension, MAX_LEVEL, type Dimension } from "../domain/ledger/dimension";
import { DEVIATION_SIGNS } from "../domain/table/deviationSign";
import { FORECAST_CHOICES } from "../domain/forecast/forecastSettings";
import { INDICATOR_LAYOUTS } from "../domain/settings/indicatorLayout";
import { REPORT_LOOKS } from "../domain/settings/reportLook";
import type { ReportSettings } from "../domain/settings/reportSettings";
import { WORKBOOK_USES } from "../domain/document/workbookUse";
import { COLUMN_ROLES, TABLE_KINDS } from "../domain/table/table";
import { MAX_HEADER_ROWS } from "../domain/table/markedTable";
import { MAX_OWN_WORD } from "../domain/table/ownWords";
import { AMOUNT_KINDS } from "../domain/amount/sign";
import { CHOSEN_MEASURES, CHOSEN_ROW_ROLES } from "../domain/table/tableCorrection";

const UNIT = v.picklist(["kr", "tkr", "mnkr", "mdkr"]);
const NOT_NEGATIVE = v.pipe(v.number(), v.finite(), v.minValue(0));

const PERCENT = v.pipe(v.number(), v.finite(), v.minValue(-100), v.maxValue(1000));

const FORECAST_CHOICE = v.picklist(FORECAST_CHOICES);

const ACCEPTANCE = v.object({
  table: v.string(),
  check: v.string(),
  row: v.string(),
  column: v.string(),
  sentence: v.optional(v.string()),
  printed: v.nullable(v.pipe(v.number(), v.finite())),
  expected: v.nullable(v.pipe(v.number(), v.finite())),
  by: v.string(),
  on: v.pipe(v.string(), v.isoDate()),
  comment: v.string(),
});
const ACCOUNT_DIGITS = v.pipe(v.string(), v.regex(/^\d{1,10}$/u));
const ACCOUNT_RULE = v.object({ from: ACCOUNT_DIGITS, to: ACCOUNT_DIGITS, kind: v.picklist(ACCOUNT_CLASSES) });

const OWN_WORD = v.pipe(v.string(), v.maxLength(MAX_OWN_WORD));

/** What each choice may be, as it stands in the saved text. One entry per field of {@link ReportSettings}. */
export const SETTINGS_SCHEMA: {
  readonly [Name in keyof ReportSettings]-?: v.GenericSchema<unknown, ReportSettings[Name]>;
} = {
  unit: v.nullable(UNIT),
  calculation: v.picklist(["vss", "formler", "varden"]),
  look: v.optional(v.picklist(REPORT_LOOKS)),
  decimals: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3))),
  deviations: v.optional(v.picklist(DEVIATION_SIGNS)),
  allowedDifference: v.optional(v.object({ amount: NOT_NEGATIVE, unit: UNIT })),
  goalTolerance: v.optional(v.object({ kind: v.picklist(["absolute", "relative"]), amount: NOT_NEGATIVE })),
  directions: v.optional(v.record(v.string(), v.picklist(["higher", "lower"]))),
  indicatorLayout: v.optional(v.picklist(INDICATOR_LAYOUTS)),
  indexation: v.optional(
    v.object({
      years: v.pipe(v.array(v.object({ wages: PERCENT, prices: PERCENT, income: PERCENT })), v.maxLength(10)),
      wageShare: v.pipe(NOT_NEGATIVE, v.maxValue(100)),
    }),
  ),
  forecast: v.optional(
    v.object({
      choice: v.nullable(FORECAST_CHOICE),
      operations: v.array(
        v.object({
          operation: v.string(),
          choice: v.nullable(FORECAST_CHOICE),
          cost: v.nullable(NOT_NEGATIVE),
          income: v.nullable(NOT_NEGATIVE),
        }),
      ),
    }),
  ),
  ledger: v.optional(
    v.object({
      accounts: v.optional(v.pipe(v.array(ACCOUNT_RULE), v.maxLength(1_000))),
      operations: v.optional(v.record(v.string(), v.pipe(v.string(), v.maxLength(200)))),
      dimension: v.optional(v.custom<Dimension>((value) => typeof value === "string" && isDimension(value))),
      level: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_LEVEL))),
    }),
  ),
  markedTables: v.optional(
    v.pipe(
      v.array(
        v.object({
          file: v.string(),
          sheet: v.string(),
          range: v.pipe(v.string(), v.maxLength(30)),
          headerRows: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_HEADER_ROWS))),
          edges: v.optional(v.string()),
        }),
      ),
      v.maxLength(1_000),
    ),
  ),
  words: v.optional(
    v.object({
      columns: v.optional(v.record(OWN_WORD, v.picklist([...COLUMN_ROLES, "ingen"]))),
      rows: v.optional(v.record(OWN_WORD, v.picklist(CHOSEN_ROW_ROLES))),
    }),
  ),
  comments: v.optional(v.object({ draft: v.boolean(), amount: NOT_NEGATIVE, percent: NOT_NEGATIVE })),
  accepted: v.optional(v.array(ACCEPTANCE)),
  runningText: v.optional(v.string()),
  signature: v.optional(v.string()),
  conflicts: v.optional(v.record(v.string(), v.string())),
  uses: v.optional(v.record(v.string(), v.picklist(WORKBOOK_USES))),
  organisation: v.optional(
    v.array(
      v.object({
        from: v.string(),
        to: v.array(v.object({ to: v.string(), share: v.pipe(NOT_NEGATIVE, v.maxValue(1)) })),
      }),
    ),
  ),
  corrections: v.optional(
    v.record(
      v.string(),
      v.object({
        name: v.string(),
        exclude: v.optional(v.boolean()),
        kind: v.optional(v.picklist(TABLE_KINDS)),
        unit: v.optional(UNIT),
        positive: v.optional(v.picklist(["resultat", "nettokostnad", "investering"])),
        formula: v.optional(v.picklist(["utfall-budget", "budget-utfall"])),
        outlays: v.optional(v.picklist(["plus", "minus"])),
        columns: v.optional(v.record(v.string(), v.picklist([...COLUMN_ROLES, "ingen"]))),
        measures: v.optional(v.record(v.string(), v.picklist(CHOSEN_MEASURES))),
        rows: v.optional(v.record(v.string(), v.picklist(CHOSEN_ROW_ROLES))),
        amounts: v.optional(v.record(v.string(), v.picklist(AMOUNT_KINDS))),
      }),
    ),
  ),
};
