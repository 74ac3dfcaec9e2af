import type { AcceptanceNote, AcceptedFigures } from "./acceptanceNote";
import type { CheckName } from "./checkName";
import type { AllowedDifference } from "./allowedDifference";
import type { FindingMessage } from "./findingMessage";
import type { AlternativeMessage } from "./said/relationSaid";
import type { CellRef } from "../table/table";

/** How sure and how serious a finding is; `avrundning`, `konvention` and `info` need no action. */
export type Severity = "fel" | "trolig" | "misstänkt" | "konvention" | "avrundning" | "info";

export const SEVERITIES: readonly Severity[] = ["fel", "trolig", "misstänkt", "konvention", "avrundning", "info"];

/** What kind of error it is; the words are those of the JSON contract. */
type FindingClass =
  "sign-error" | "wrong-value" | "rounding" | "convention-differs" | "restated" | "text-vs-table" | "typography";

/** What a check found: printed against expected in the table's unit, and the likeliest cause. */
export interface Finding {
  /** The check's name, e.g. `sum`. */
  readonly check: CheckName;
  readonly severity: Severity;
  readonly class: FindingClass;
  /** Table id. */
  readonly table: string;
  /** Row label and column header of the cell that is most likely wrong. */
  readonly row: string;
  readonly column: string;
  readonly printed: number | null;
  readonly expected: number | null;
  /** printed − expected. */
  readonly difference: number | null;
  readonly message: FindingMessage;
  /** The difference that the user lets pass as rounding, when this one is within it. */
  readonly within?: AllowedDifference;
  readonly source: CellRef | null;
  /** True when no other figure could explain as much as this one. */
  readonly certain?: boolean;
  /** What else could be wrong instead, each enough by itself. */
  readonly alternatives?: readonly Alternative[];
  /** Figures that do not add up only because of this one: they hold once it is mended. */
  readonly consequences?: readonly Consequence[];
  /** What to write where to mend it; absent when the checks cannot tell. */
  readonly corrections?: readonly Correction[];
  /** Present when the user lets it stand. */
  readonly accepted?: AcceptanceNote;
  /** What the user accepted here when the figures were others; the finding is open again. */
  readonly lapsed?: AcceptanceNote & AcceptedFigures;
  /** What in the running text it is about; `source` is then the figure that the text is held against. */
  readonly passage?: Passage;
}

/**
 * The row of a finding that is about the running text alone: a label, as in the report, the JSON and what is saved of
 * accepted findings. The pane has a word of its own for it.
 */
export const RUNNING_TEXT_ROW = "Löptext";

/** A place in the running text, in UTF-16 code units from its start. */
export interface Passage {
  /** The sentence, for the user to know it by. */
  readonly sentence: string;
  readonly offset: number;
  readonly length: number;
}

/** Severities that ask the user to mend or accept something. */
export const TO_MEND: ReadonlySet<Severity> = new Set<Severity>(["fel", "trolig", "misstänkt"]);

/** An error that nobody has accepted. */
export function isOpenError({ severity, accepted }: Finding): boolean {
  return severity === "fel" && accepted === undefined;
}

/** A figure in its table. */
export interface FigureName {
  readonly row: string;
  readonly column: string;
  readonly printed: number;
  readonly source: CellRef | null;
}

/** Another cause that would explain the same. */
export interface Alternative extends FigureName {
  readonly expected: number;
  readonly message: AlternativeMessage;
}

/** A relation that does not hold because of the finding; `expected` is what the figures as printed give. */
export interface Consequence extends FigureName {
  readonly check: CheckName;
  readonly expected: number;
}

/** A figure to write in a cell of the underlag. */
export interface Correction {
  readonly source: CellRef;
  readonly value: number;
}
