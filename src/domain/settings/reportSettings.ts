import type { Acceptance } from "../finding/acceptance";
import type { AllowedDifference } from "../finding/allowedDifference";
import type { DeviationSign } from "../table/deviationSign";
import type { IndicatorDirections } from "../table/indicatorDirections";
import type { CommentSettings } from "../finding/commentSettings";
import type { ConflictChoices } from "../combine/conflict";
import type { ForecastSettings } from "../forecast/forecastSettings";
import type { IndicatorLayout } from "./indicatorLayout";
import type { LedgerSettings } from "../ledger/ledgerSettings";
import type { Indexation } from "../forecast/indexationSettings";
import type { OrganisationMap } from "../combine/organisation";
import type { ReportLook } from "./reportLook";
import type { Tolerance } from "../target/statusTolerance";
import type { MarkedTable } from "../table/markedTable";
import type { OwnWords } from "../table/ownWords";
import type { TableCorrections } from "../table/tableCorrection";
import type { WorkbookUses } from "../document/workbookUse";
import type { Unit } from "../amount/unit";

/** How a calculated cell is written: VSS functions, native formulas, or values only. */
export type Calculation = "vss" | "formler" | "varden";

/**
 * Everything the user has decided about reading, checking and reporting. Saved in the workbook and exportable; every
 * field has its shape in `settings/settingsSchema.ts`, or the compiler complains. A field that is absent is undecided.
 */
export interface ReportSettings {
  /** Unit of the report; null keeps each table's own. */
  readonly unit: Unit | null;
  readonly calculation: Calculation;
  /** How the report and formatted tables are drawn; `rapport` when absent. */
  readonly look?: ReportLook;
  /** Decimals of amounts; those of the unit when absent. */
  readonly decimals?: number;
  /** What deviations mean in the report; as in the workbook when absent. */
  readonly deviations?: DeviationSign;
  /** Differences that the checks take as rounding. */
  readonly allowedDifference?: AllowedDifference;
  /** How far from its target an indicator is still partly met. */
  readonly goalTolerance?: Tolerance;
  readonly directions?: IndicatorDirections;
  /** How tables of indicators stand; goals as headings when absent. */
  readonly indicatorLayout?: IndicatorLayout;
  /** How a budget without plan years is carried on; no plan is made when absent. */
  readonly indexation?: Indexation;
  /** How the year's forecast is made; the workbook's own stands and no methods are shown when absent. */
  readonly forecast?: ForecastSettings;
  /** Suggested comments; `DEFAULT_COMMENTS` when absent. */
  readonly comments?: CommentSettings;
  /** Findings that the user lets stand. */
  readonly accepted?: readonly Acceptance[];
  /** The report's own words, to be held against the tables. */
  readonly runningText?: string;
  /** The name the user signs with. */
  readonly signature?: string;
  /** How tables of known shapes are to be read where the import would read them otherwise. */
  readonly corrections?: TableCorrections;
  /** What the user has marked as one table in its sheet. */
  readonly markedTables?: readonly MarkedTable[];
  /** The municipality's own words for columns and rows, in any table. */
  readonly words?: OwnWords;
  /** How ledgers are read: accounts by `KOMMUN_BAS` and every ansvar by itself when absent. */
  readonly ledger?: LedgerSettings;
  /** Whose figure holds where workbooks disagree; the first where undecided. */
  readonly conflicts?: ConflictChoices;
  /** What each workbook is read for, where the user has decided it. */
  readonly uses?: WorkbookUses;
  /** Which old units became which new ones. */
  readonly organisation?: OrganisationMap;
}

/** What holds where the user has decided nothing. */
export const DEFAULT_SETTINGS: ReportSettings = { unit: null, calculation: "formler" };
