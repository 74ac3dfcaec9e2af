import type { Distance } from "../../domain/finding/tolerance";

/** How an explanation of a sum's difference ends, by what rounding can explain. */
export const SUM_VERDICT: Readonly<Record<Exclude<Distance, "lika">, string>> = {
  avrundning: "ryms i avrundningen.",
  misstänkt: "kan knappast bero på enbart avrundning; kontrollera posterna.",
  fel: "är större än avrundning kan förklara.",
};
