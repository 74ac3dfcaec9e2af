import type { Problem } from "../../domain/table/problem";
import type { Sheet } from "../../workbook/sheet";

/** One workbook as it was read. `file` is unique among the sources, for the core groups sheets by it. */
export interface Source {
  readonly file: string;
  readonly origin: "file" | "workbook";
  readonly sheets: readonly Sheet[];
  /** What the reading itself could not make out; the report carries it on, with the core's own problems. */
  readonly problems: readonly Problem[];
  /** The file itself, to be read anew where a choice needs it; absent for the open workbook. */
  readonly content?: File;
}
