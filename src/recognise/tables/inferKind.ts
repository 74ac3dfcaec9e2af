import type { Reason } from "../../domain/table/reason";
import type { Recognized } from "../../domain/table/recognition";
import type { Column, TableKind } from "../../domain/table/table";
import { unitIn } from "../../domain/amount/unitWords";
import { remembered } from "../../domain/remembered";
import { AMOUNTS, PART, STAFF } from "../lexicon/kindWords";
import { oneLine } from "../sheet/cellText";
import { measuredKind } from "./measuredKind";
import type { RowEvidence } from "./rowEvidence";

/** What a table's kind is read from. */
interface KindEvidence {
  /** Heading lines, nearest last. */
  readonly titles: readonly string[];
  /** Header texts over the words left of the values, and over comments. */
  readonly leads: readonly string[];
  readonly columns: readonly Column[];
  readonly labels: readonly string[];
  /** The rows with figures. */
  readonly rows: readonly RowEvidence[];
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

/**
 * All that a line names, each of its words once: `Personalvolymer` is about staff and no volumes.
 *
 * @example kindsNamed("Volymer och personal") // ["personal", "volym"]
 */
export const kindsNamed = remembered((line): readonly (TableKind | "money")[] => {
  let rest = line;
  return NAMED.flatMap(([pattern, kind]) => {
    const before = rest;
    rest = rest.replace(pattern, " ");
    return rest === before ? [] : [kind];
  });
});

const SUMMARY =
  /^ekonomi(?:,|:|\s*$|\s+(?:i\s+sammandrag|belopp|\d{4}))|ekonomis?k?t?\s+sammandrag|ekonomisk översikt/iu;
const MAX_QUOTE = 100;

/** Reasons without values. */
const MOSTLY_STAFF: Reason = { code: "mostlyStaff", values: {} };
const STATUS_ONLY: Reason = { code: "statusWithoutFigures", values: {} };

/**
 * The kind of a table from its words and its columns and why, or null when nothing tells. The sheet's name does not
 * count: controllers copy sheets and forget to rename them.
 *
 * @example inferKind({ titles: ["Driftsammandrag, netto tkr"], columns: prognos + budget, … })?.value // "driftsammandrag-prognos"
 */
export function inferKind(evidence: KindEvidence): Recognized<TableKind> | null {
  const { columns, titles } = evidence;
  const leads = evidence.leads.join(" / ");
  const hasRole = (role: Column["role"]) => columns.some((column) => column.role === role);
  if (!hasRole("malvarde")) {
    const words = withoutFigures(evidence, leads);
    if (words !== null) return words;
  }
  const places = [leads, ...[...titles].reverse()];
  const named = nearestName(places, NAMED) ?? nearestName(places, WEAKLY_NAMED);
  if (named !== null && named.kind !== "money" && !(named.kind === "personal" && areAmounts(evidence)))
    return sure(named.kind, says(named.place));
  if (hasRole("malvarde")) {
    const staff = mostly(evidence.labels, STAFF);
    return staff ? likely("personal", MOSTLY_STAFF) : likely("indikatorer", { code: "hasTargets", values: {} });
  }
  const headers = [leads, ...columns.map(({ header }) => header)];
  const measured = measuredKind({ titles, headers, rows: evidence.rows });
  return measured ?? moneyKind(evidence, hasRole, named?.place ?? null);
}

/** True for figures in a unit of money, and for rows of costs and incomes, whatever a title says of staff. */
function areAmounts({ columns, titles, leads, labels }: KindEvidence): boolean {
  const words = [...titles, ...leads, ...columns.map(({ header }) => header)].join(" / ");
  return unitIn(words) !== null || mostly(labels, AMOUNTS);
}

/** Tables of words: goals, assignments and activities with their status, and counts of activities. */
function withoutFigures(
  { columns, hasFigures, titles, counts }: KindEvidence,
  leads: string,
): Recognized<TableKind> | null {
  const isActivities = /aktivitet|åtgärd/iu.test(leads);
  const isAssignments = /uppdrag(?:et|en)?(?!\p{L})/iu.test(leads) && !/basuppdrag/iu.test(leads);
  if (hasFigures) {
    const isCount = counts && columns.every(({ role }) => role === "utfall" || role === "status");
    return isCount ? sure("aktiviteter", { code: "countsActivities", values: {} }) : null;
  }
  if (!columns.some(({ role }) => role === "status")) return null;
  if (isAssignments) return sure("strategiska-uppdrag", says(leads));
  if (isActivities) return sure("aktiviteter", says(leads));
  if (/indikator|nyckeltal/iu.test(leads)) return sure("indikatorer", says(leads));
  const title = titles.find((line) => /strategiska.*uppdrag/iu.test(line));
  if (title !== undefined) return sure("strategiska-uppdrag", says(title));
  return /mål/iu.test(leads) ? sure("maluppfyllelse", STATUS_ONLY) : likely("maluppfyllelse", STATUS_ONLY);
}

function nearestName(places: readonly string[], names: Names): { kind: TableKind | "money"; place: string } | null {
  for (const place of places) {
    const kind = names.find(([pattern]) => pattern.test(place))?.[1];
    if (kind !== undefined) return { kind, place };
  }
  return null;
}

/** `named` is the line that says that the table is about money. */
function moneyKind(
  evidence: KindEvidence,
  hasRole: (role: Column["role"]) => boolean,
  named: string | null,
): Recognized<TableKind> | null {
  const { columns, labels } = evidence;
  const words = [...evidence.titles, ...evidence.leads].join(" / ");
  const hasLabel = (pattern: RegExp) => labels.some((label) => pattern.test(label));
  const hasOutcome = hasRole("utfall") || hasRole("prognos");
  const byColumns = (kind: TableKind, columnsSay: Reason) =>
    named === null && unitIn(words) === null ? likely(kind, columnsSay) : sure(kind, says(named ?? words), columnsSay);
  if (hasLabel(/nettokostnad|netto/iu) && hasLabel(/^investering/iu)) {
    return sure("ekonomi-sammandrag", { code: "netAndInvestments", values: {} });
  }
  const summary = evidence.titles.find((line) => SUMMARY.test(line));
  const isSummary = summary !== undefined && !/drift|invester|resultat/iu.test(words);
  if (isSummary && (hasOutcome || hasRole("plan"))) return sure("ekonomi-sammandrag", says(summary));
  if (
    hasLabel(/^summa\s+invester/iu) ||
    columns.some(({ measure, header }) => measure === "utgifter" && /utg/iu.test(header)) ||
    /invester/iu.test(words)
  ) {
    return sure(
      hasOutcome ? "investeringar" : "investeringar-plan",
      /invester/iu.test(words) ? says(words) : { code: "aboutInvestments", values: {} },
      { code: hasOutcome ? "hasOutcome" : "hasNoOutcome", values: {} },
    );
  }
  if (hasRole("plan")) return byColumns("driftsammandrag-budget-plan", { code: "hasPlan", values: {} });
  if (hasRole("prognos")) return byColumns("driftsammandrag-prognos", { code: "hasForecast", values: {} });
  if (hasRole("utfall") && hasRole("budget"))
    return byColumns("driftsammandrag-period", { code: "outcomeAndBudget", values: {} });
  const budgets = columns.filter(({ role }) => role === "budget").length;
  const isMoney = unitIn(words) !== null || hasLabel(/^(?:summa|netto)/iu);
  return isMoney && (budgets > 1 || (budgets === 1 && hasRole("bokslut")))
    ? byColumns("driftsammandrag-budget-plan", { code: "budgetAndClosing", values: {} })
    : null;
}

function sure(value: TableKind, ...reasons: readonly Reason[]): Recognized<TableKind> {
  return { value, certainty: "säker", reasons };
}

function likely(value: TableKind, reason: Reason): Recognized<TableKind> {
  return { value, certainty: "trolig", reasons: [reason] };
}

function says(words: string): Reason {
  return { code: "headingSays", values: { words: oneLine(words).slice(0, MAX_QUOTE) } };
}

/**
 * True when most rows, those that are a part of another left aside, are named by a pattern.
 *
 * @example mostly(["Antal elever", "Antal lärare", "Summa"], /antal/iu) // true
 */
export function mostly(all: readonly string[], pattern: RegExp): boolean {
  const labels = all.filter((label) => !PART.test(label));
  return labels.length > 0 && labels.filter((label) => pattern.test(label)).length * 2 > labels.length;
}
