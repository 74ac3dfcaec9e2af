import type { Performed } from "../domain/finding/checkRun";
import { OPERATIONS_IN_BALANCE } from "./across/operationsInBalance";
import { DERIVED_SHARE } from "./across/derivedShare";
import { PREVIOUS_REPORT } from "./across/previousReport";
import { REMAINING_FRAME } from "./across/remainingFrame";
import { RESTATED_REPORT } from "./across/restatedReport";
import { SAME_FIGURE } from "./across/sameFigure";
import { SAME_MEASURE } from "./across/sameMeasure";
import { WORKBOOK_CONFLICTS } from "./across/workbookConflicts";
import type { Check } from "./check";
import { SUM_FORMULA } from "./formulas/sumFormula";
import { TYPED_FIGURE } from "./formulas/typedFigure";
import { COLUMN_FOOTS } from "./relations/columnFoots";
import { INVESTMENT_NET } from "./relations/investmentNet";
import { NET_IDENTITY } from "./relations/netIdentity";
import { PARTS_FOOT } from "./relations/partsFoot";
import { ROW_IDENTITY } from "./relations/rowIdentity";
import { SUM_OF_COLUMNS } from "./relations/sumOfColumns";
import { GENDER_SPLIT } from "./table/genderSplit";
import { MIXED_CONVENTION } from "./table/mixedConvention";
import { PLAN_INDEXATION } from "./table/planIndexation";
import { SIGN_SLIP } from "./table/signSlip";
import { SHARES_SUM } from "./table/sharesSum";
import { TURNED_COLUMN } from "./table/turnedColumn";
import { UNIT_SLIP } from "./table/unitSlip";
import { RUNNING_TEXT } from "./text/checkText";
import { OWN_ARITHMETIC } from "./text/own/ownArithmetic";
import { QUOTED_NAMES } from "./text/statuses/quotedNames";
import { STATUS_CLAIMS } from "./text/statuses/statusClaims";
import { TEXT_SPELLING } from "./text/spelling";

/**
 * Every check, in the order they are run. Of findings that are as grave about one cell the first stands, and what a
 * broken relation is told under is the first of those that break with it.
 */
export const CHECKS: readonly Check[] = [
  SUM_FORMULA,
  TYPED_FIGURE,
  COLUMN_FOOTS,
  NET_IDENTITY,
  PARTS_FOOT,
  SUM_OF_COLUMNS,
  INVESTMENT_NET,
  ROW_IDENTITY,
  UNIT_SLIP,
  SIGN_SLIP,
  MIXED_CONVENTION,
  TURNED_COLUMN,
  GENDER_SPLIT,
  SHARES_SUM,
  PLAN_INDEXATION,
  SAME_FIGURE,
  SAME_MEASURE,
  DERIVED_SHARE,
  REMAINING_FRAME,
  OPERATIONS_IN_BALANCE,
  WORKBOOK_CONFLICTS,
  PREVIOUS_REPORT,
  RESTATED_REPORT,
  RUNNING_TEXT,
  OWN_ARITHMETIC,
  STATUS_CLAIMS,
  QUOTED_NAMES,
  TEXT_SPELLING,
];

/** Where counting begins. */
export const NOTHING_PERFORMED = Object.fromEntries(CHECKS.map(({ name }) => [name, 0])) as Performed;

/** The checks that are run on one kind of thing, in their order. */
export function checksOn<On extends Check["on"]>(on: On): readonly Extract<Check, { readonly on: On }>[] {
  return CHECKS.filter((check): check is Extract<Check, { readonly on: On }> => check.on === on);
}
