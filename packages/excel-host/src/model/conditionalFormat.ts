import type { Area } from "./area";
import type { Border } from "./cellFormat";

interface CellValueRule {
  readonly operator: string;
  readonly formula1: string;
  readonly formula2?: string;
}

/** What the rule adds to the cell's own look; absent members leave it alone. */
export interface ConditionalLook {
  numberFormat?: string;
  fill?: string;
  font: { color?: string; bold?: boolean; italic?: boolean; underline?: string; strikethrough?: boolean };
  borders: Record<string, Border>;
}

/** A rule over one or more areas. Only these two types are simulated. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: "CellValue" | "Custom";
  areas: Area[];
  stopIfTrue: boolean;
  /** For `CellValue`. */
  cellValue: CellValueRule | null;
  /** For `Custom`: a formula with its `=`. */
  formula: string;
  readonly look: ConditionalLook;
}
