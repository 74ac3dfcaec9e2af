import type { Column, TableKind } from "../domain/table";
import { unitIn } from "../domain/unit";

/** What a table's kind is read from. */
export interface KindEvidence {
  /** Heading lines, nearest last. */
  readonly titles: readonly string[];
  /** Header texts over the words left of the values, and over comments. */
  readonly leads: readonly string[];
  readonly columns: readonly Column[];
  readonly labels: readonly string[];
  /** True when the rows or columns are states of activities or assignments. */
  readonly counts: boolean;
  /** True when any cell under the columns holds a figure. */
  readonly hasFigures: boolean;
}

type Names = readonly (readonly [RegExp, TableKind | "money"])[];

/** A word that names a kind only when no line says more: "Personalnyckeltal" over "Nyckeltal" is about staff. */
const WEAKLY_NAMED: Names = [[/nyckeltal|(?<!\p{L})mått(?!\p{L})/iu, "indikatorer"]];

/** What a line above a table names, first hit wins; `money` leaves the kind to the columns. */
const NAMED: Names = [
  [
    /driftsammandrag|driftbudget|resultaträkning|nettokostnad|(?<!\p{L})tkr(?!\p{L})|(?<!\p{L})mnkr(?!\p{L})/iu,
    "money",
  ],
  [/målområde|(?<!\p{L})målindikator|indikator/iu, "indikatorer"],
  [/(?<!\p{L})personal(?:nyckeltal|tal|data|statistik|uppföljning|volym(?:er)?)?(?!\p{L})/iu, "personal"],
  [/volym|basuppdrag|prestation|verksamhets(?:mått|statistik)/iu, "volym"],
  [/invester|driftredovisning|(?<!\p{L})drift(?!\p{L})/iu, "money"],
];

const SUMMARY =
  /^ekonomi(?:,|:|\s*$|\s+(?:i\s+sammandrag|belopp|\d{4}))|ekonomis?k?t?\s+sammandrag|ekonomisk översikt/iu;
const ABOUT_STAFF =
  /sjukfrånvaro|tillsvidare|årsarbetare|personal(?:omsättning|avgång)|avgångar|medarbetare|anställda|frisknärvaro|heltid/iu;
const COUNTED = /^(?:antal|andel|ärenden)(?!\p{L})/iu;
const PART = /^[-–•*\s]*(?:varav|därav)(?!\p{L})/iu;

/**
 * The kind of a table from its words and its columns, or null when nothing tells. The sheet's name does not
 * count: controllers copy sheets and forget to rename them.
 *
 * @example inferKind({ titles: ["Driftsammandrag, netto tkr"], columns: prognos + budget, … }) // "driftsammandrag-prognos"
 */
export function inferKind(evidence: KindEvidence): TableKind | null {
  const { columns, titles } = evidence;
  const leads = evidence.leads.join(" / ");
  const hasRole = (role: Column["role"]) => columns.some((column) => column.role === role);
  if (!hasRole("malvarde")) {
    const words = withoutFigures(evidence, leads);
    if (words !== null) return words;
  }
  const places = [leads, ...[...titles].reverse()];
  const named = nearestName(places, NAMED) ?? nearestName(places, WEAKLY_NAMED);
  if (named !== null && named !== "money") return named;
  const staff = mostly(evidence.labels, ABOUT_STAFF);
  if (hasRole("malvarde")) return staff ? "personal" : "indikatorer";
  if (named === null && staff) return "personal";
  return moneyKind(evidence, hasRole) ?? (mostly(evidence.labels, COUNTED) ? "volym" : null);
}

/** Tables of words: goals, assignments and activities with their status, and counts of activities. */
function withoutFigures({ columns, hasFigures, titles, counts }: KindEvidence, leads: string): TableKind | null {
  const isActivities = /aktivitet|åtgärd/iu.test(leads);
  const isAssignments = /uppdrag(?:et|en)?(?!\p{L})/iu.test(leads) && !/basuppdrag/iu.test(leads);
  if (hasFigures) {
    return counts && columns.every(({ role }) => role === "utfall" || role === "status") ? "aktiviteter" : null;
  }
  if (!columns.some(({ role }) => role === "status")) return null;
  if (isAssignments) return "strategiska-uppdrag";
  if (isActivities) return "aktiviteter";
  if (/indikator|nyckeltal/iu.test(leads)) return "indikatorer";
  return titles.some((line) => /strategiska.*uppdrag/iu.test(line)) ? "strategiska-uppdrag" : "maluppfyllelse";
}

function nearestName(places: readonly string[], names: Names): TableKind | "money" | null {
  for (const place of places) {
    const kind = names.find(([pattern]) => pattern.test(place))?.[1];
    if (kind !== undefined) return kind;
  }
  return null;
}

function moneyKind(evidence: KindEvidence, hasRole: (role: Column["role"]) => boolean): TableKind | null {
  const { columns, labels } = evidence;
  const words = [...evidence.titles, ...evidence.leads].join(" / ");
  const hasLabel = (pattern: RegExp) => labels.some((label) => pattern.test(label));
  const hasOutcome = hasRole("utfall") || hasRole("prognos");
  if (hasLabel(/nettokostnad|netto/iu) && hasLabel(/^investering/iu)) return "ekonomi-sammandrag";
  const isSummary = evidence.titles.some((line) => SUMMARY.test(line)) && !/drift|invester|resultat/iu.test(words);
  if (isSummary && (hasOutcome || hasRole("plan"))) return "ekonomi-sammandrag";
  if (hasLabel(/^summa\s+invester/iu) || columns.some((c) => c.measure === "utgifter") || /invester/iu.test(words)) {
    return hasOutcome ? "investeringar" : "investeringar-plan";
  }
  if (unitIn(words) === null && mostly(labels, COUNTED)) return null;
  if (hasRole("plan")) return "driftsammandrag-budget-plan";
  if (hasRole("prognos")) return "driftsammandrag-prognos";
  if (hasRole("utfall") && hasRole("budget")) return "driftsammandrag-period";
  const budgets = columns.filter(({ role }) => role === "budget").length;
  const isMoney = unitIn(words) !== null || hasLabel(/^(?:summa|netto)/iu);
  return isMoney && (budgets > 1 || (budgets === 1 && hasRole("bokslut"))) ? "driftsammandrag-budget-plan" : null;
}

function mostly(all: readonly string[], pattern: RegExp): boolean {
  const labels = all.filter((label) => !PART.test(label));
  return labels.length > 0 && labels.filter((label) => pattern.test(label)).length * 2 > labels.length;
}
