import type { Column, TableKind } from "../domain/table";

/** What a table's kind is read from. */
export interface KindEvidence {
  /** Heading lines, nearest last. */
  readonly titles: readonly string[];
  /** Text over the labels, and the sheet's name. */
  readonly labelHeader: string;
  readonly sheetName: string;
  readonly columns: readonly Column[];
  readonly labels: readonly string[];
}

/**
 * The kind of a table from its words and its columns, or null when nothing tells. Words in the table weigh more than
 * the sheet's name: controllers copy sheets and forget to rename them.
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
  if (hasRole("malvarde")) return /personal/iu.test(words) ? "personal" : "indikatorer";
  if (hasRole("status")) return "maluppfyllelse";
  if (hasLabel(/nettokostnad|netto/iu) && hasLabel(/^investering/iu)) return "ekonomi-sammandrag";
  if (hasLabel(/^summa\s+invester/iu) || columns.some((c) => c.measure === "utgifter") || /invester/iu.test(words)) {
    return hasRole("utfall") || hasRole("prognos") ? "investeringar" : "investeringar-plan";
  }
  if (!isAboutMoney(words, evidence.sheetName, labels)) return null;
  if (hasRole("plan")) return "driftsammandrag-budget-plan";
  if (hasRole("prognos")) return "driftsammandrag-prognos";
  if (hasRole("utfall") && hasRole("budget")) return "driftsammandrag-period";
  return null;
}

function isAboutMoney(words: string, sheetName: string, labels: readonly string[]): boolean {
  const pattern = /drift|resultat|prognos|budget|ekonomi|netto|tkr|mnkr|mkr|belopp|kronor|utfall/iu;
  return pattern.test(words) || pattern.test(sheetName) || labels.some((label) => /nettokostnad|^summa/iu.test(label));
}
