import { AMOUNT_KINDS, AS_PRINTED, FAVOURABLE, type AmountKind } from "../../domain/amount/sign";
import type { Evidence } from "../../domain/table/reason";
import type { Convention, Row } from "../../domain/table/table";
import { formulaOf, type DeviationVote } from "./deviationVotes";
import { kindByGrant } from "./kindByGrant";
import { kindByNames, kindByResult, type ShownKind } from "./kindByNames";
import { isNetKind, type NetKind } from "./netKind";
import { outlaySign } from "./outlaySign";
import type { SignedTable } from "./signedTable";

/**
 * The table's sign convention, read from its figures and its words: which formula do the printed deviations follow, is
 * net = income − cost or cost − income, are costs with minus? Arithmetic goes before names, names before which
 * formula would make plus favourable. What nothing tells is marked `assumed`, and must be asked.
 *
 * @example inferConvention(signedTable(columns, rows), "resultat").evidence
 * // [{ code: "difference", values: { from: -0.9, taken: -0.3, difference: -0.6, digits: 1, row: "Avdelning HR" } }]
 */
export function inferConvention(table: SignedTable, netKind: AmountKind): Convention {
  const { columns, rows, votes } = table;
  const netVote = formulaOf(votes, rows, netKind);
  const outlays = outlaySign(columns, rows);
  const shown =
    netKind !== "resultat"
      ? null
      : (kindByParts(table) ??
        kindByGrant(columns, rows) ??
        kindByNames(table) ??
        (netVote === null ? kindByResult(table) : null));
  const kind =
    shown?.kind ?? (netKind === "resultat" && netVote?.formula === "budget-utfall" ? "nettokostnad" : netKind);
  const outlaysWithMinus = outlays?.sign === "minus";
  const formulas = { ...AS_PRINTED, ...(outlaysWithMinus && { investering: "utfall-budget" as const }) };
  const added = loneAddends(votes, rows, netKind);
  const turned = turnedOwners(table, kind);
  const straight = votes.filter(({ row }) => !turned.has(row));
  for (const own of AMOUNT_KINDS) {
    const vote = formulaOf(own === netKind && straight.length > 0 ? straight : votes, rows, own);
    if (vote !== null && !added.has(own)) formulas[own === netKind ? kind : own] = vote.formula;
  }
  if (netVote === null && kind !== "investering") formulas[kind] = FAVOURABLE[kind];
  else for (const own of added) formulas[own] = formulas[kind];
  const evidence = [
    shown?.evidence,
    netVote?.evidence,
    netKind === "investering" ? outlays?.evidence : undefined,
  ].filter((one) => one !== undefined);
  return {
    formulas,
    kind,
    basis: evidence.length === 0 ? "assumed" : "inferred",
    evidence,
    ...(outlaysWithMinus && { outlaysWithMinus }),
  };
}

/** The rows whose own costs and income say the other kind: their deviations do not speak for the table's. */
function turnedOwners({ netsOfParts }: SignedTable, kind: AmountKind): Set<number> {
  return new Set(
    netsOfParts.flatMap(({ owner, surplus, cost }) => {
      const [own, other] = kind === "resultat" ? [surplus, cost] : [cost, surplus];
      return isNetKind(kind) && own.count === 0 && other.count > 0 ? [owner] : [];
    }),
  );
}

/**
 * The kinds that one deviation alone speaks for, on a row that a net adds up as it stands: where amounts add up, their
 * deviations do, so the net's formula is that row's too and its own deviation may be what is wrong.
 */
function loneAddends(votes: readonly DeviationVote[], rows: readonly Row[], netKind: AmountKind): Set<AmountKind> {
  const added = new Set(rows.flatMap(({ amountKind, adds }) => (amountKind === netKind ? (adds ?? []) : [])));
  const alone = AMOUNT_KINDS.filter((kind) => {
    const own = votes.filter(({ row }) => rows[row]?.amountKind === kind);
    return kind !== netKind && own.length === 1 && added.has(rows[own[0]?.row ?? -1]?.at ?? -1);
  });
  return new Set(alone);
}

/** Nets against their costs and income, weighed by amount: a table can hold results under net costs. */
function kindByParts({ netsOfParts }: SignedTable): ShownKind | null {
  let [surplus, cost] = [0, 0];
  const evidence: Partial<Record<NetKind, Evidence>> = {};
  for (const nets of netsOfParts) {
    surplus += nets.surplus.size;
    cost += nets.cost.size;
    const kind = nets.surplus.count > nets.cost.count ? "resultat" : "nettokostnad";
    evidence[kind] ??= nets.evidence ?? undefined;
  }
  if (surplus === cost) return null;
  const kind = surplus > cost ? "resultat" : "nettokostnad";
  const shown = evidence[kind];
  return shown === undefined ? null : { kind, evidence: shown };
}
