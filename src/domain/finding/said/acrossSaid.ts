import type { Unit } from "../../amount/unit";
import type { TableKind } from "../../table/table";

interface Operations {
  readonly inBalance: number;
  readonly operations: number;
  /** Per cent of the operations. */
  readonly share: string;
  readonly printed: string;
}

interface BeforeAndNow {
  readonly before: string;
  readonly now: string;
}

/**
 * What the checks between tables, reports and workbooks say; figures as the tables print them, percentages without
 * their sign, places as `file (sheet, cell)` or `sheet, cell`.
 */
export interface AcrossSaid {
  readonly otherTable: {
    readonly here: string;
    readonly there: string;
    readonly kind: TableKind;
    readonly place: string;
  };
  readonly operationsOtherwise: Operations;
  /** The printed share is that with deficits up to `deficit` counted as in balance. */
  readonly operationsTolerated: Operations & { readonly deficit: string; readonly unit: Unit | null };
  readonly shareOfWhole: {
    readonly part: string;
    readonly whole: string;
    readonly share: string;
    readonly printed: string;
  };
  readonly remainingFrame: {
    readonly frame: string;
    readonly forecast: string;
    readonly left: string;
    readonly printed: string;
  };
  /** The earlier report has no figure, only a text. */
  readonly figureWasMissing: BeforeAndNow & { readonly place: string };
  readonly restated: BeforeAndNow & { readonly place: string };
  readonly restatedRounded: BeforeAndNow & { readonly place: string };
  readonly targetChanged: BeforeAndNow & { readonly place: string };
  readonly restatedByMap: BeforeAndNow & { readonly file: string };
  readonly restatedByMapRounded: BeforeAndNow & { readonly file: string };
  readonly workbooksDiffer: {
    readonly sides: readonly { readonly figure: string; readonly place: string }[];
    /** The file that the user has chosen. */
    readonly chosen: string | null;
  };
}
