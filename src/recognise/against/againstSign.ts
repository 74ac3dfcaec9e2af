import type { CounterReason } from "../../domain/table/counterReason";
import type { Convention, Row } from "../../domain/table/table";
import { kindByNames } from "../sign/kindByNames";
import { isNetKind } from "../sign/netKind";
import type { SignedTable } from "../sign/signedTable";

/**
 * What speaks against what plus was taken to mean: deviations that are made the other way, nets that are, and words that
 * say the other thing. Nothing where nothing was found, or where the user has decided.
 *
 * @param rows those of the table as they were read by the convention
 * @example againstSign(table, rows, convention)
 * // [{ code: "otherWay", values: { count: 3, rows: 12, evidence: [{ code: "difference", … }] } }]
 */
export function againstSign(table: SignedTable, rows: readonly Row[], convention: Convention): CounterReason[] {
  const { kind, formulas, basis } = convention;
  if (basis !== "inferred") return [];
  const votes = table.votes.filter(({ row }) => rows[row]?.amountKind === kind);
  const others = votes.filter(({ formula }) => formula !== formulas[kind]);
  const [first] = others;
  const deviations: CounterReason[] =
    first === undefined
      ? []
      : [{ code: "otherWay", values: { count: others.length, rows: votes.length, evidence: [first.evidence] } }];
  return [...deviations, ...otherNets(table, rows, convention), ...otherNames(table, convention)];
}

function otherNets({ netsOfParts }: SignedTable, rows: readonly Row[], { kind }: Convention): CounterReason[] {
  if (!isNetKind(kind)) return [];
  const nets = netsOfParts.filter(({ owner }) => rows[owner]?.amountKind === kind);
  const count = (way: "surplus" | "cost") => nets.reduce((all, net) => all + net[way].count, 0);
  const [own, other] = kind === "resultat" ? [count("surplus"), count("cost")] : [count("cost"), count("surplus")];
  return other === 0 ? [] : [{ code: "otherNets", values: { count: other, rows: own + other } }];
}

function otherNames(table: SignedTable, { kind }: Convention): CounterReason[] {
  if (!isNetKind(kind)) return [];
  const named = kindByNames(table);
  return named === null || named.kind === kind
    ? []
    : [{ code: "namesSayOther", values: { evidence: [named.evidence] } }];
}
