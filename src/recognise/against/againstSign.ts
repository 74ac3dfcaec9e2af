import type { CounterReason } from "../../domain/table/counterReason";
import type { Column, Convention, Row } from "../../domain/table/table";
import { deviationVotes } from "../sign/deviationVotes";
import { kindByNames } from "../sign/kindByNames";
import { isNetKind } from "../sign/netKind";
import { netsOfParts } from "../sign/netOfParts";

/**
 * What speaks against what plus was taken to mean: deviations that are made the other way, nets that are, and words that
 * say the other thing. Nothing where nothing was found, or where the user has decided.
 *
 * @param unsigned the rows before the convention was known: what is left of income and costs is `resultat`
 * @param rows the same rows as they were read by it
 * @param words the lines around the table
 * @example againstSign(columns, unsigned, rows, convention, [])
 * // [{ code: "otherWay", values: { count: 3, rows: 12, evidence: [{ code: "difference", … }] } }]
 */
export function againstSign(
  columns: readonly Column[],
  unsigned: readonly Row[],
  rows: readonly Row[],
  convention: Convention,
  words: readonly string[],
): CounterReason[] {
  const { kind, formulas, basis } = convention;
  if (basis !== "inferred") return [];
  const votes = deviationVotes(columns, rows).filter(({ row }) => rows[row]?.amountKind === kind);
  const others = votes.filter(({ formula }) => formula !== formulas[kind]);
  const [first] = others;
  const deviations: CounterReason[] =
    first === undefined
      ? []
      : [{ code: "otherWay", values: { count: others.length, rows: votes.length, evidence: [first.evidence] } }];
  return [...deviations, ...otherNets(columns, rows, convention), ...otherNames(columns, unsigned, convention, words)];
}

function otherNets(columns: readonly Column[], rows: readonly Row[], { kind }: Convention): CounterReason[] {
  if (!isNetKind(kind)) return [];
  const nets = netsOfParts(columns, rows).filter(({ owner }) => rows[owner]?.amountKind === kind);
  const count = (way: "surplus" | "cost") => nets.reduce((all, net) => all + net[way].count, 0);
  const [own, other] = kind === "resultat" ? [count("surplus"), count("cost")] : [count("cost"), count("surplus")];
  return other === 0 ? [] : [{ code: "otherNets", values: { count: other, rows: own + other } }];
}

function otherNames(
  columns: readonly Column[],
  unsigned: readonly Row[],
  { kind }: Convention,
  words: readonly string[],
): CounterReason[] {
  if (!isNetKind(kind)) return [];
  const named = kindByNames({ columns, rows: unsigned, words });
  return named === null || named.kind === kind
    ? []
    : [{ code: "namesSayOther", values: { evidence: [named.evidence] } }];
}
