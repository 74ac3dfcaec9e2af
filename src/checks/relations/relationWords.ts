import type { CheckName } from "../../domain/finding/checkName";
import { formatAmount } from "../../domain/amount/formatAmount";
import type { Table } from "../../domain/table/table";
import type { Distance } from "../../domain/finding/tolerance";
import type { Cause } from "./blame";
import type { Hypothesis } from "./hypothesis";
import { differenceOf, expectedOf, placesOf, valueAt, type Corrections, type Relation } from "./relation";
import { shownDecimals } from "../result/shownDecimals";
import { SUM_VERDICT } from "./sumVerdict";

type Show = (value: number) => string;

/** What the result of a relation is called in a sentence. */
const RESULT: Readonly<Partial<Record<CheckName, string>>> = {
  sum: "summan",
  deviation: "avvikelsen",
  net: "nettot",
  investmentNet: "nettot",
  sumOfParts: "summan",
};

/** Figures as the table prints them, with the decimals needed to see the relation's difference. */
export function showFor(table: Table, relation: Relation, corrections: Corrections): Show {
  const cells = placesOf(relation).map(({ cell }) => cell);
  const decimals = shownDecimals(table, cells, differenceOf(relation, corrections));
  return (value) => formatAmount(value, decimals);
}

/** What a difference that rounding can explain is said to be. */
export function roundingWords(
  relation: Relation,
  distance: Exclude<Distance, "lika" | "fel">,
  corrections: Corrections,
  show: Show,
): string {
  const printed = valueAt(relation.result, corrections);
  const given = arithmetic(relation, corrections, show);
  if (relation.check === "deviation")
    return `${given} för ${relation.result.row.label}: skillnaden ryms i avrundningen.`;
  const difference = show(differenceOf(relation, corrections));
  return `${given}, tryckt ${show(printed)}: skillnaden ${difference} ${SUM_VERDICT[distance]}`;
}

/** The likeliest cause of a broken relation, with its arithmetic. `mended` holds the figures as they should be. */
export function causeWords(
  relation: Relation,
  cause: Cause,
  before: Corrections,
  mended: Corrections,
  show: Show,
): string {
  const [wrong] = cause.wrong;
  if (wrong === undefined) return "";
  if (wrong.kind === "swap") return swapWords(relation, cause, before, mended, show);
  const words =
    relation.result.key === wrong.place.key
      ? resultWords(relation, wrong, before, show)
      : `${arithmetic(relation, mended, show, true)}: ${addendWords(wrong, show)}`;
  const others = cause.explains.filter((one) => one !== relation);
  return others.length === 0 ? words : `${words} Då stämmer även ${others.map(placeWords).join(" och ")}.`;
}

/** Income and cost of one net have changed places; it is the net that looks wrong. */
export function isTurnedNet({ check, addends }: Relation, { wrong }: Cause): boolean {
  const isAddend = ({ place, kind }: Hypothesis) => kind === "swap" && addends.some(({ key }) => key === place.key);
  return check === "net" && wrong.length === 2 && wrong.every(isAddend);
}

/** One of several possible causes, in a sentence. */
export function alternativeWords({ place, expected, kind, other }: Hypothesis, show: Show): string {
  const name = `${place.row.label}, ${place.column.header}`;
  if (kind === "sign") return `Eller har ${name} fel tecken: ${show(expected)}.`;
  if (kind === "copy" && other)
    return `Eller upprepar ${name} beloppet i ${other.column.header}; rätt är ${show(expected)}.`;
  return `Eller ska ${name} vara ${show(expected)}.`;
}

function swapWords(relation: Relation, cause: Cause, before: Corrections, mended: Corrections, show: Show): string {
  const [a, b] = cause.wrong;
  if (a === undefined || b === undefined) return "";
  if (isTurnedNet(relation, cause)) {
    const [income, cost] = relation.addends.map((addend) => show(valueAt(addend, mended)));
    const order = relation.addends[0]?.row.role === "varav-intakter" ? `kostnader ${cost}, intäkter ${income}` : "";
    const printed = show(relation.result.cell.value);
    return `${arithmetic(relation, before, show)}, tryckt ${printed}: posterna stödjer ${printed}, så intäkter och kostnader är troligen omkastade: ${order}.`;
  }
  const name = ({ place }: Hypothesis) => `${place.row.label}, ${place.column.header}`;
  return `${name(a)} och ${name(b)} har troligen bytt plats: ${show(a.expected)} respektive ${show(b.expected)}.`;
}

function resultWords(relation: Relation, wrong: Hypothesis, before: Corrections, show: Show): string {
  const printed = show(wrong.place.cell.value);
  const given = arithmetic(relation, before, show);
  if (relation.check === "deviation") {
    const right = `Rätt är ${given}.`;
    if (wrong.kind === "sign") return `Avvikelsen ${printed} har fel tecken. ${right}`;
    if (wrong.kind === "copy" && wrong.other)
      return `Avvikelsen upprepar ${columnWords(wrong.other.column.role)} ${printed}. ${right}`;
    return `Tryckt avvikelse är ${printed}. ${right}`;
  }
  if (wrong.kind === "sign" && relation.check === "sum") return `${given}: summan ${printed} har fel tecken.`;
  if (wrong.kind === "sign" && relation.check === "net")
    return `${given}, tryckt ${printed}: nettot har fel tecken, eller så är intäkter och kostnader omkastade.`;
  if (wrong.kind !== "value") return `${given}, tryckt ${printed}: ${addendWords(wrong, show)}`;
  if (relation.check === "net" || relation.check === "investmentNet")
    return `${given}, tryckt ${printed}: något av de tre beloppen är fel.`;
  return `${given}, tryckt ${printed}: skillnaden ${show(differenceOf(relation, before))} ${SUM_VERDICT.fel}`;
}

function addendWords({ place, expected, kind, other }: Hypothesis, show: Show): string {
  const { label } = place.row;
  const printed = show(place.cell.value);
  switch (kind) {
    case "sign":
      return `${place.cell.value > 0 ? "minustecken saknas" : "minustecknet är fel"} för ${label}.`;
    case "copy":
      return `${label} upprepar ${printed} från ${other?.column.header ?? "en annan kolumn"}; rätt är ${show(expected)}.`;
    case "unit":
      return `${printed} för ${label} är skrivet i en annan enhet; rätt är ${show(expected)}.`;
    case "digits":
      return `två siffror har bytt plats i ${printed} för ${label}; rätt är ${show(expected)}.`;
    case "swap":
    case "value":
      return `${label} ska vara ${show(expected)}, tryckt ${printed}.`;
  }
}

function columnWords(role: string): string {
  if (role === "prognos") return "prognosen";
  return role === "budget" ? "budgeten" : "utfallet";
}

function placeWords({ check, result }: Relation): string {
  return `${RESULT[check] ?? check} för ${result.row.label}${check === "deviation" ? "" : ` i ${result.column.header}`}`;
}

/** What a relation's addends give. `whole` shows a sum term by term, and what it then gives. */
function arithmetic(relation: Relation, corrections: Corrections, show: Show, whole = false): string {
  const values = relation.addends.map((addend) => valueAt(addend, corrections));
  const expected = show(expectedOf(relation, corrections));
  const [first = 0, second = 0] = values;
  switch (relation.check) {
    case "deviation": {
      const [minuend, subtrahend] = relation.addends[0]?.factor === 1 ? [first, second] : [second, first];
      return `${show(minuend)} − ${subtrahend < 0 ? `(${show(subtrahend)})` : show(subtrahend)} = ${expected}`;
    }
    case "net":
      return relation.addends[0]?.factor === 1
        ? `Intäkter ${show(first)} − kostnader ${show(second)} = ${expected}`
        : `Kostnader ${show(second)} − intäkter ${show(first)} = ${expected}`;
    case "investmentNet":
      return `Utgifter ${show(first)} − inkomster ${show(Math.abs(second))} = ${expected}`;
    case "sumOfParts":
      return `Posternas ${relation.result.row.label} ger ${expected}`;
    default:
      if (!whole) return `Posterna ger ${expected}`;
      return `${terms(values, show)} = ${show(valueAt(relation.result, corrections))}`;
  }
}

function terms(values: readonly number[], show: Show): string {
  return values
    .filter((value) => value !== 0)
    .map((value, index) => (index === 0 ? show(value) : `${value < 0 ? "−" : "+"} ${show(Math.abs(value))}`))
    .join(" ");
}
