import type { Column, TableKind } from "../domain/table";

/** What a table's kind is read from. */
export interface KindEvidence {
  /** Heading lines, nearest last. */
  readonly titles: readonly string[];
  /** Text over the labels. */
  readonly labelHeader: string;
  readonly columns: readonly Column[];
  readonly labels: readonly string[];
}

/**
 * The kind of a table from its words and its columns, or null when nothing tells. The sheet's name does not
 * count: controllers copy sheets and forget to rename them.
 *
 * @example inferKind({ titles: ["Driftsammandrag, netto tkr"], columns: prognos + budget, … }) // "driftsammandrag-prognos"
 */
export function inferKind(evidence: KindEvidence): TableKind | null {
  const { columns, labels } = evidence;
  const words = [...evidence.titles, evidence.labelHeader].join(" / ");
  const hasRole = (role: Column["role"]) => columns.some((column) => column.role === role);
  const hasLabel = (pattern: RegExp) => labels.some((label) => pattern.test(label));

  if (/målområde|indikator|nyckeltal/iu.test(words)) return "indikatorer";
  if (/volym|basuppdrag/iu.test(words)) return "volym";
  if (/(?:^|\/)\s*personal\s*(?:\/|$)/iu.test(words)) return "personal";
  if (hasRole("malvarde")) return /personal/iu.test(words) ? "personal" : "indikatorer";
  if (hasRole("status")) return "maluppfyllelse";
  if (hasLabel(/nettokostnad|netto/iu) && hasLabel(/^investering/iu)) return "ekonomi-sammandrag";
  if (hasLabel(/^summa\s+invester/iu) || columns.some((c) => c.measure === "utgifter") || /invester/iu.test(words)) {
    return hasRole("utfall") || hasRole("prognos") ? "investeringar" : "investeringar-plan";
  }
  if (hasRole("plan")) return "driftsammandrag-budget-plan";
  if (hasRole("prognos")) return "driftsammandrag-prognos";
  if (hasRole("utfall") && hasRole("budget")) return "driftsammandrag-period";
  return null;
}
