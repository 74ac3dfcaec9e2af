import { RUNNING_TEXT_ROW } from "../../domain/finding/finding";
import type { Table } from "../../domain/table/table";
import type { CheckResult, Found } from "../result/checkResult";
import { amountsIn } from "./amounts";
import { judgeAmount, type Judged, type Parsed } from "./amountClaims";
import { arrivals } from "./arrivals";
import { isChange, judgeDirection } from "./directionClaims";
import { withoutFigureLines } from "./figureLines";
import { reportTime } from "./reportTime";
import { sentencesOf, type Sentence } from "./sentences";
import { subjectRows, type SubjectRow } from "./subjectRows";
import { subjectsIn } from "./subjects";
import { judgeTime } from "./timeClaims";
import { wordStem } from "./wordStem";
import type { TextCheck } from "../check";

/** See {@link checkText}. */
export const RUNNING_TEXT: TextCheck = { name: "textAgainstTable", on: "text", run: checkText };

/** Figures to quote among those that could not be compared. */
const MOST_QUOTED = 5;

/**
 * A report's running text against its tables: amounts, percentages and counts with the rows they are said of, words for
 * direction, times that cannot be right, and units said to be new. Lines of figures that were pasted are no sentences. What the text does not clearly tie to a row is never
 * called wrong; how many figures that is stands last, as information. Findings tell their sentence and place in the text.
 *
 * Source of the rule: docs/regler.md, "Löptext"; the texts of the four published reports.
 *
 * @param tables those of the report the text belongs to; of several reports the latest counts
 * @example checkText("Svarsservice på 95 % inom 120 sekunder.", tables).findings[0]?.severity // "fel"
 */
export function checkText(text: string, tables: readonly Table[]): CheckResult {
  const own = latestReport(tables);
  const rows = subjectRows(own);
  const time = reportTime(own);
  const findings: Found[] = [];
  const unmatched: string[] = [];
  let performed = 0;
  for (const sentence of sentencesOf(withoutFigureLines(text))) {
    const parsed = parse(sentence, rows);
    const shares = new Set(parsed.amounts.filter((amount) => isChange(sentence.text, amount)));
    const judged = parsed.amounts
      .filter((amount) => !shares.has(amount))
      .map((amount) => ({ amount, ...judgeAmount(parsed, amount, time) }));
    const turns = judgeDirection(parsed);
    const times = judgeTime(parsed, judged, time, own);
    const arrived = arrivals(parsed);
    performed +=
      [...judged, ...turns].filter(({ kind }) => kind !== "unmatched").length + times.length + arrived.length;
    findings.push(...[...judged, ...turns].flatMap(findingOf), ...times, ...arrived);
    for (const one of judged)
      if (one.kind === "unmatched") unmatched.push(sentence.text.slice(one.amount.start, one.amount.end));
    if (turns.every(({ kind }) => kind === "unmatched"))
      unmatched.push(...[...shares].map(({ start, end }) => sentence.text.slice(start, end)));
  }
  return { performed, findings: [...findings, ...notCompared(unmatched)] };
}

function parse(sentence: Sentence, rows: readonly SubjectRow[]): Parsed {
  const words = [...sentence.text.matchAll(/\p{L}+/gu)].map((match) => ({
    text: match[0],
    stem: wordStem(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return { sentence, subjects: subjectsIn(sentence.text, words, rows), rows, amounts: amountsIn(sentence.text) };
}

function findingOf(judged: Judged): Found[] {
  return judged.kind === "differs" ? [judged.finding] : [];
}

/** The tables of the files whose time is the latest; all, where none tells. */
function latestReport(tables: readonly Table[]): readonly Table[] {
  const files = [...new Set(tables.map(({ source }) => source.file))];
  const times = files.map((file) => {
    const time = reportTime(tables.filter(({ source }) => source.file === file));
    return { file, at: time === null ? 0 : time.year * 12 + time.month };
  });
  const latest = Math.max(...times.map(({ at }) => at));
  const kept = new Set(times.filter(({ at }) => at === latest).map(({ file }) => file));
  return tables.filter(({ source }) => kept.has(source.file));
}

function notCompared(figures: readonly string[]): Found[] {
  if (figures.length === 0) return [];
  return [
    {
      severity: "info",
      class: "text-vs-table",
      table: "",
      row: RUNNING_TEXT_ROW,
      column: "",
      printed: null,
      expected: null,
      difference: null,
      message: {
        code: "textNotCompared",
        values: { count: figures.length, quoted: figures.slice(0, MOST_QUOTED) },
      },
      source: null,
    },
  ];
}
