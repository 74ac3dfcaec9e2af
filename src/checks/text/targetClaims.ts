import { formatAmount } from "../../domain/amount/formatAmount";
import type { FindingMessage } from "../../domain/finding/findingMessage";
import { statusOf } from "../../domain/target/status";
import { scaleReadings } from "../../domain/target/targetScale";
import type { Judged } from "./amountClaims";
import type { Parsed } from "./claimSubject";
import { speaksOfGender } from "./clause";
import { factsOf } from "./facts";
import { passageOf, placeName, textFinding, type Fact } from "./textFinding";

const THAN_TARGET = /(?:(?<way>högre|lägre|mer|mindre)\s+än|(?<side>över|under))\s+(?:det\s+)?(?:uppsatta\s+)?mål/iu;
const UP: ReadonlySet<string> = new Set(["högre", "mer", "över"]);
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
  const difference = said.cell.value - target.cell.value;
  if (difference === 0 || difference > 0 === isAbove) return { kind: "agrees", fact: said };
  const values = { told: isAbove ? "up" : "down", ...figuresOf(said, target) } as const;
  return differs(parsed, said, target, match, { code: "textTarget", values });
}

/** Of one figure that is neither a part nor a forecast; a status of the table's own is held against by itself. */
function judgeReached(parsed: Parsed, said: Fact, target: Fact, match: RegExpExecArray): Judged {
  const { amounts } = parsed;
  const { text } = parsed.sentence;
  const { first, not = first, partly } = match.groups ?? {};
  const others = amounts.filter(({ isTarget, end }) => !isTarget && end <= match.index);
  const hasStatus = said.table.columns.some(({ role }) => role === "status");
  const isOther = hasStatus || partly !== undefined || others.length !== 1 || said.column.role !== "utfall";
  if (isOther || TO_COME.test(text) || speaksOfGender(text)) return { kind: "unmatched" };
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
): Judged {
  const passage = passageOf(sentence, match.index, match.index + match[0].length);
  return {
    kind: "differs",
    finding: textFinding(said, passage, "fel", { printed: null, expected: target.cell.value, message }),
  };
}

function figuresOf(said: Fact, target: Fact) {
  const show = (fact: Fact) => formatAmount(fact.cell.value, Math.min(4, fact.cell.decimals ?? 0));
  return { figure: show(said), target: target.cell.text || show(target), place: placeName(said) };
}
