import { RUNNING_TEXT_ROW } from "../../domain/finding/finding";
import type { FindingMessage } from "../../domain/finding/findingMessage";
import type { CheckResult, Found } from "../result/checkResult";
import { sentencesOf, type Sentence } from "./sentences";
import { passageOf } from "./textFinding";
import type { TextCheck } from "../check";

/** See {@link textSpelling}. */
export const TEXT_SPELLING: TextCheck = { name: "spelling", on: "text", run: textSpelling };

/** A way of writing that can be misread, and what is told of it. */
interface Habit {
  readonly pattern: RegExp;
  readonly told: (found: string) => FindingMessage;
}

const HABITS: readonly Habit[] = [
  {
    pattern:
      /(?:underskott|minusresultat|förlust)(?:et|en)?\s+(?:\p{L}+\s+){0,2}?[−–-]\s?\d[\d\u00a0 ]*(?:[.,]\d+)?/giu,
    told: (found) => ({ code: "minusTwice", values: { found } }),
  },
  {
    pattern: /\d\s*mkr(?!\p{L})/giu,
    told: () => ({ code: "unitSpelling", values: {} }),
  },
  {
    pattern: /(?<![\d.])\d+\.\d{1,2}(?=\s*(?:%|procent|mnkr|tkr))/giu,
    told: (found) => ({ code: "decimalPoint", values: { found, instead: found.replace(".", ",") } }),
  },
];

/**
 * How a text writes its figures: a deficit with a minus sign, another name of the unit than the tables', a decimal
 * point. Information only.
 *
 * Source of the rule: the published reports, which have all three.
 *
 * @example textSpelling("ett underskott på −0,3 mnkr").findings[0]?.message.code // "minusTwice"
 */
export function textSpelling(text: string): CheckResult {
  const sentences = sentencesOf(text);
  const findings = sentences.flatMap((sentence) => HABITS.flatMap((habit) => habitIn(sentence, habit)));
  return { performed: sentences.length, findings };
}

function habitIn(sentence: Sentence, { pattern, told }: Habit): Found[] {
  return [...sentence.text.matchAll(pattern)].map((match) => ({
    severity: "info",
    class: "typography",
    table: "",
    row: RUNNING_TEXT_ROW,
    column: "",
    printed: null,
    expected: null,
    difference: null,
    message: told(match[0]),
    source: null,
    passage: passageOf(sentence, match.index, match.index + match[0].length),
  }));
}
