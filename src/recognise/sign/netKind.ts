import type { AmountKind } from "../../domain/amount/sign";

/** The two ways to write what is left of income and costs: a surplus with plus, or a cost. */
export type NetKind = Extract<AmountKind, "resultat" | "nettokostnad">;

/** The other way to write the same. */
export const OPPOSITE: Readonly<Record<NetKind, NetKind>> = { resultat: "nettokostnad", nettokostnad: "resultat" };

/** False for costs, income and outlays alone. */
export function isNetKind(kind: AmountKind | undefined): kind is NetKind {
  return kind === "resultat" || kind === "nettokostnad";
}
