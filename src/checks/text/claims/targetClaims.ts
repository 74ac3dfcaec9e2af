import { subtract } from "../../../domain/amount/amount";
import { formatAmount } from "../../../domain/amount/formatAmount";
import type { Severity } from "../../../domain/finding/finding";
import type { FindingMessage } from "../../../domain/finding/findingMessage";
import { statusOf } from "../../../domain/target/status";
import { scaleReadings } from "../../../domain/target/targetScale";
import { decimalsOf, type TextAmount } from "../amounts";
import type { Judged } from "./amountClaims";
import type { Parsed } from "../claimSubject";
import { speaksOfGender } from "../clause";
import { factsOf } from "../facts";
import { passageOf, placeName, textFinding, type Fact } from "../textFinding";

const THAN_TARGET = /(?:(?<way>högre|lägre|mer|mindre)\s+än|(?<side>över|under))\s+(?:det\s+)?(?:uppsatta\s+)?mål/iu;
const UP: ReadonlySet<string> = new Set(["högre", "mer", "över"]);
/** Nothing but what is counted between a distance and what it is from. */
const DISTANCE = /^\s*(?:enhet(?:er)?|poäng|dagar|gram|minuter|steg)?\s*$/iu;
/** What is to come is not reached yet. */
const TO_COME =
  /(?<!\p{L})(?:beräknas|bedöms|ska|skulle|kommer|planeras|väntas|förväntas|prognos\p{L}*|inte längre|för att)(?!\p{L})/iu;
/** `når därmed inte målet`, `uppfyller målvärdet`. */
const REACHES =
  /(?<!\p{L})(?:(?:upp)?når|(?:upp)?nådde|(?:upp)?nått|uppfyller|uppfyllde|klarar|klarade)\s+(?:(?:därmed|också|även|fortfarande|redan|således)\s+)*(?<not>inte\s+|ej\s+|inte\s+heller\s+)?(?:det\s+|sitt\s+)?(?:uppsatta\s+)?mål(?:et|värdet|nivån)?(?!\p{L})/iu;
/** `målet på 95 procent uppnås inte`, `målet är därmed uppfyllt`. */
const IS_REACHED =
  /(?<!\p{L})mål(?:et|värdet|nivån)\s+(?:(?:på|om|är|för)\s+[^,;.]*?)?(?:(?:är|har|blir|därmed|också|även|således)\s+)*(?<first>inte\s+|ej\s+)?(?:upp)?(?:nås|nåddes|nåtts|nått|fylls|fyllt|fylld|uppnått)(?!\p{L})(?:\s+(?:därmed|därför|alltså))?(?<not>\s+(?:inte|ej)(?!\p{L}))?(?<partly>\s+(?:delvis|i viss mån|nästan))?/iu;

/**
 * Words that put a figure above or below its target, or say that it reaches it or not, against the two figures of its row.
 *
 * @param said the figure that agrees, and where it was found
 * @example judgeAgainstTarget(parsed, sickness72)[0] // { kind: "differs", … } for "lägre än målet" with the target 6,5
 */
export function judgeAgainstTarget(parsed: Parsed, said: Fact): Judged[] {
  const { text } = parsed.sentence;
  const [target] = factsOf([said]).filter(({ column }) => column.role === "malvarde");
  if (target === undefined || said === target || /mellan|både/iu.test(text)) return [];
  const than = THAN_TARGET.exec(text);
  if (than !== null) return [judgeSide(parsed, said, target, than)];
  const reached = REACHES.exec(text) ?? IS_REACHED.exec(text);
  return reached === null ? [] : [judgeReached(parsed, said, target, reached)];
}

function judgeSide(parsed: Parsed, said: Fact, target: Fact, match: RegExpExecArray): Judged {
  const isAbove = UP.has((match.groups?.way ?? match.groups?.side ?? "").toLowerCase());
  const difference = subtract(said.cell.value, target.cell.value);
  if (difference === 0 && !isOnlyFigure(parsed, said, match)) return { kind: "unmatched" };
  if (difference !== 0 && difference > 0 === isAbove) return judgeDistance(parsed, said, target, match);
  const values = { told: isAbove ? "up" : "down", ...figuresOf(said, target) } as const;
  // What is printed alike may differ in the next decimal.
  return differs(parsed, said, target, match, { code: "textTarget", values }, difference === 0 ? "trolig" : "fel");
}

/** `4 procentenheter över målet`: how far from the target, in the target's own unit. */
function judgeDistance(parsed: Parsed, said: Fact, target: Fact, match: RegExpExecArray): Judged {
  const { sentence, amounts } = parsed;
  const told = amounts.find(
    ({ end, unit, isTarget }) =>
      !isTarget && (unit === null || unit === "procentenheter") && DISTANCE.test(sentence.text.slice(end, match.index)),
  );
  const real = Math.abs(subtract(said.cell.value, target.cell.value));
  const isFar = told !== undefined && !told.approximate && Math.abs(told.value - real) > told.place / 2 + 1e-6;
  if (!isFar || !isOnlyFigure(parsed, said, match, told)) return { kind: "agrees", fact: said };
  const { figure: now, target: before, place } = figuresOf(said, target);
  const values = {
    told: formatAmount(told.value, decimalsOf(told.place)),
    before,
    now,
    real: shown(said, real),
    place,
  };
  return differs(parsed, said, target, match, { code: "textChange", values });
}

/** True when the sentence holds no other figure of an outcome before what it says of the target, nor of men or women. */
function isOnlyFigure({ amounts, sentence }: Parsed, { column }: Fact, { index }: RegExpExecArray, but?: TextAmount) {
  const others = amounts.filter((one) => one !== but && !one.isTarget && one.end <= index);
  return (
    others.length === 1 && column.role === "utfall" && !TO_COME.test(sentence.text) && !speaksOfGender(sentence.text)
  );
}

/** Of one figure that is neither a part nor a forecast; a status of the table's own is held against by itself. */
function judgeReached(parsed: Parsed, said: Fact, target: Fact, match: RegExpExecArray): Judged {
  const { first, not = first, partly } = match.groups ?? {};
  const hasStatus = said.table.columns.some(({ role }) => role === "status");
  if (hasStatus || partly !== undefined || !isOnlyFigure(parsed, said, match)) return { kind: "unmatched" };
  const isScaled = scaleReadings(
    { value: said.cell.value, percent: said.cell.unit === "%" },
    { value: target.cell.value, percent: target.cell.unit === "%" },
  ).includes(said.cell.value);
  if (target.cell.target === undefined || !isScaled) return { kind: "unmatched" };
  const { status } = statusOf({ actual: said.cell.value, target: target.cell.target });
  if (status !== "Uppnås" && status !== "Uppnås ej") return { kind: "unmatched" };
  const isMet = not === undefined;
  if (isMet === (status === "Uppnås")) return { kind: "agrees", fact: said };
  const values = { told: isMet ? "met" : "missed", ...figuresOf(said, target) } as const;
  return differs(parsed, said, target, match, { code: "textReached", values });
}

function differs(
  { sentence }: Parsed,
  said: Fact,
  target: Fact,
  match: RegExpExecArray,
  message: FindingMessage,
  severity: Severity = "fel",
): Judged {
  const passage = passageOf(sentence, match.index, match.index + match[0].length);
  return {
    kind: "differs",
    finding: textFinding(said, passage, severity, { printed: null, expected: target.cell.value, message }),
  };
}

function figuresOf(said: Fact, target: Fact) {
  return {
    figure: shown(said, said.cell.value),
    target: target.cell.text || shown(target, target.cell.value),
    place: placeName(said),
  };
}

function shown({ cell }: Fact, value: number): string {
  return formatAmount(value, Math.min(4, cell.decimals ?? 0));
}
