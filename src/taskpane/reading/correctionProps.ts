import type { Recognition } from "../../domain/table/recognition";
import type { TableCorrection } from "../../domain/table/tableCorrection";
import type { CorrectionChange } from "./correctTable";

/** What a part of the editor of a reading works on. */
export interface CorrectionProps {
  readonly recognition: Recognition;
  /** What the user has changed so far. */
  readonly correction: TableCorrection | undefined;
  change(part: CorrectionChange): void;
}

/** The same for what its columns and rows are. */
export interface RoleProps extends CorrectionProps {
  /** True for a table of amounts: its columns and rows are costs, income or what is left of them. */
  readonly isMoney: boolean;
}
