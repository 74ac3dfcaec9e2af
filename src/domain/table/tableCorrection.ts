import { choiceOf } from "./choice";
import type { AmountKind, DeviationFormula } from "../amount/sign";
import type { ColumnRole, Measure, RowRole, TableKind } from "./table";
import type { Unit } from "../amount/unit";

/** What a column is to be read as; `ingen` leaves it out. */
export type CorrectedRole = ColumnRole | "ingen";

/** What of a row's amounts a column is to be read as; what the council gives is a budget that is written as an income. */
export type ChosenMeasure = Measure | "kommunbidrag";

export const CHOSEN_MEASURES: readonly ChosenMeasure[] = ["utgifter", "inkomster", "netto", "kommunbidrag"];

/** What + means on the net rows of a table. */
export type NetKind = Extract<AmountKind, "resultat" | "nettokostnad" | "investering">;

/**
 * How the user wants tables of one shape to be read. What is absent is left to the import. A correction changes the
 * reading, never the source.
 */
export interface TableCorrection {
  /** The table's heading when it was corrected, to show the user. */
  readonly name: string;
  /** True when such tables are left out. */
  readonly exclude?: boolean;
  readonly kind?: TableKind;
  readonly unit?: Unit;
  readonly positive?: NetKind;
  /** How deviations of the net rows are written. */
  readonly formula?: DeviationFormula;
  /** How outlays are written in a table of investments. */
  readonly outlays?: "plus" | "minus";
  /** By column key. */
  readonly columns?: Readonly<Record<string, CorrectedRole>>;
  /** By column key. */
  readonly measures?: Readonly<Record<string, ChosenMeasure>>;
  /** By label key. */
  readonly rows?: Readonly<Record<string, RowRole>>;
  /** What plus means on single rows, by label key. */
  readonly amounts?: Readonly<Record<string, AmountKind>>;
}

/** By table shape. */
export type TableCorrections = Readonly<Record<string, TableCorrection>>;

/** The roles a user can choose for a row; `kön` needs a gender and is read from the label. */
export const CHOSEN_ROW_ROLES = [
  "post",
  "rubrik",
  "summa",
  "varav",
  "varav-kostnader",
  "varav-intakter",
] as const satisfies readonly RowRole[];

/**
 * True when a correction changes nothing.
 *
 * @example changesNothing({ name: "Drift", columns: {} }) // true
 */
export function changesNothing({
  name: _,
  exclude,
  columns,
  measures,
  rows,
  amounts,
  ...one
}: TableCorrection): boolean {
  const decided = Object.values(one).some((choice) => choice !== undefined);
  const listed = [columns, measures, rows, amounts].some((choices) => Object.keys(choices ?? {}).length > 0);
  return exclude !== true && !decided && !listed;
}

/**
 * The corrections with one of them changed, or without it when it no longer changes anything; undefined when none is
 * left. Choices that become undefined are the import's again.
 *
 * @example withCorrection(undefined, "drift: …", { name: "Drift", unit: "tkr" }) // { "drift: …": { name: "Drift", unit: "tkr" } }
 */
export function withCorrection(
  corrections: TableCorrections | undefined,
  shape: string,
  change: TableCorrection,
): TableCorrections | undefined {
  const merged: TableCorrection = { ...choiceOf(corrections, shape), ...change };
  const others = Object.entries(corrections ?? {}).filter(([other]) => other !== shape);
  const all = changesNothing(merged) ? others : [...others, [shape, merged] as const];
  return all.length === 0 ? undefined : Object.fromEntries(all);
}
