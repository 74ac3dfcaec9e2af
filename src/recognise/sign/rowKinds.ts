import type { DeviationFormula } from "../../domain/amount/sign";
import type { Convention, Row } from "../../domain/table/table";
import { formulaOfRow, type DeviationVote } from "./deviationVotes";
import { OPPOSITE, isNetKind, type NetKind } from "./netKind";
import type { SignedTable } from "./signedTable";

/** Labels that say themselves what plus means. */
const NAMES: Readonly<Record<NetKind, RegExp>> = {
  resultat: /resultat|kommunbidrag|överskott/iu,
  nettokostnad: /nettokostnad/iu,
};

/** A table, and what every row's printed deviations say alone. */
interface VotedRows {
  readonly rows: readonly Row[];
  readonly convention: Convention;
  readonly opposite: NetKind;
  readonly voteOf: (index: number) => DeviationFormula | null;
}

/**
 * One table can hold two conventions: results under costs, or another unit's rows below the total. A row that is split
 * into costs and income is read by them, where every net says so and its deviation does, or two nets do. Other rows under
 * one heading, or between two sums, are read the other way when every deviation among them that can tell says so: two
 * rows, or one when it stands below the last sum, or one whose label names the other convention. Any other single row
 * is an error for the checks to find.
 *
 * @param rows those of the table, with its convention's kind
 * @example rowKinds(table, rows, convention).at(-1)?.amountKind // "resultat" below a sum of net costs
 */
export function rowKinds(table: SignedTable, rows: readonly Row[], convention: Convention): Row[] {
  const { kind } = convention;
  if (!isNetKind(kind)) return [...rows];
  const opposite = OPPOSITE[kind];
  const votesByRow = new Map<number, DeviationVote[]>();
  for (const vote of table.votes) votesByRow.set(vote.row, [...(votesByRow.get(vote.row) ?? []), vote]);
  const voted: VotedRows = {
    rows,
    convention,
    opposite,
    voteOf: (index) => (rows[index]?.amountKind === kind ? formulaOfRow(votesByRow.get(index) ?? []) : null),
  };
  const turned = new Set([...turnedByParts(table, voted), ...turnedByDeviations(voted)]);
  let isOwnerTurned = false;
  return rows.map((row, index) => {
    const isPart = row.role.startsWith("varav");
    if (!isPart) isOwnerTurned = turned.has(index);
    return row.amountKind === kind && (isPart ? isOwnerTurned : turned.has(index))
      ? { ...row, amountKind: opposite }
      : row;
  });
}

function turnedByParts({ netsOfParts }: SignedTable, { rows, convention, opposite, voteOf }: VotedRows): number[] {
  const { kind, formulas } = convention;
  return netsOfParts.flatMap(({ owner, surplus, cost }) => {
    const [own, other] = kind === "resultat" ? [surplus, cost] : [cost, surplus];
    if (rows[owner]?.amountKind !== kind || own.count > 0 || other.count === 0) return [];
    const isSaidTwice =
      other.count > 1 || (formulas[opposite] !== formulas[kind] && voteOf(owner) === formulas[opposite]);
    return isSaidTwice ? [owner] : [];
  });
}

function turnedByDeviations({
  rows,
  convention: { kind, formulas },
  opposite,
  voteOf,
}: VotedRows): ReadonlySet<number> {
  if (formulas[opposite] === formulas[kind]) return new Set();
  const turned = new Set(
    rows.flatMap(({ label }, index) =>
      NAMES[opposite].test(label) && voteOf(index) === formulas[opposite] ? [index] : [],
    ),
  );
  const lastSum = rows.findLastIndex(({ role }) => role === "summa");
  for (const block of blocksOf(rows)) {
    const votes = block.map(voteOf).filter((vote) => vote !== null);
    const needed = lastSum >= 0 && (block[0] ?? 0) > lastSum ? 1 : 2;
    if (votes.length >= needed && votes.every((vote) => vote === formulas[opposite])) {
      for (const index of block) turned.add(index);
      const after = (block.at(-1) ?? 0) + 1;
      const sumVote = voteOf(after);
      if (rows[after]?.role === "summa" && (sumVote === null || sumVote === formulas[opposite])) turned.add(after);
    }
  }
  return turned;
}

/** Runs of posts: a heading or a sum ends one. */
function blocksOf(rows: readonly Row[]): number[][] {
  const blocks: number[][] = [[]];
  rows.forEach(({ role }, index) => {
    if (role === "rubrik" || role === "summa") blocks.push([]);
    else if (role === "post") blocks.at(-1)?.push(index);
  });
  return blocks;
}
