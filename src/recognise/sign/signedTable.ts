import type { Column, Row } from "../../domain/table/table";
import { deviationVotes, type DeviationVote } from "./deviationVotes";
import { netColumns, ownRows } from "./leaning";
import { netsOfParts, type OwnerNets } from "./netOfParts";

/** A table whose amounts are to be understood, with what its figures show of their signs: each is worked out once. */
export interface SignedTable {
  readonly columns: readonly Column[];
  /** The rows before the convention is known: what is left of income and costs is `resultat`. */
  readonly rows: readonly Row[];
  /** The lines above it and its label header, then those below it. */
  readonly words: readonly string[];
  /** See {@link netColumns}. */
  readonly nets: readonly number[];
  /** The rows of nets that stand for themselves, see {@link ownRows}. */
  readonly posts: readonly Row[];
  readonly votes: readonly DeviationVote[];
  readonly netsOfParts: readonly OwnerNets[];
}

/** @example signedTable(columns of "Utfall | Budget | Avvikelse", rows).nets // [0, 1] */
export function signedTable(
  columns: readonly Column[],
  rows: readonly Row[],
  words: readonly string[] = [],
): SignedTable {
  let [votes, parts]: [DeviationVote[]?, OwnerNets[]?] = [];
  return {
    columns,
    rows,
    words,
    nets: netColumns(columns),
    posts: ownRows(rows, "resultat"),
    get votes() {
      return (votes ??= deviationVotes(columns, rows));
    },
    get netsOfParts() {
      return (parts ??= netsOfParts(columns, rows));
    },
  };
}
