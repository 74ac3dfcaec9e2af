import { RUNNING_TEXT_ROW } from "../../domain/finding/finding";
import { MONEY_KINDS, type Table } from "../../domain/table/table";
import type { CheckResult, Found } from "../result/checkResult";
import { amountsIn, type TextAmount } from "./amounts";
import { judgeAmount, type Judged } from "./claims/amountClaims";
import { arrivals } from "./claims/arrivals";
import { unitOf } from "./facts";
import { judgeChange, judgeFromTo } from "./claims/changeClaims";
import type { Parsed } from "./claimSubject";
import { isThanBudget, judgeComparison } from "./claims/comparisonClaims";
import { isChange, judgeDirection } from "./claims/directionClaims";
import { withoutFigureLines } from "./figureLines";
import { goesOn, placeAfter, startOf, type Place } from "./goingOn";
import { ownerOf, type Owner } from "./owner";
import { judgePart } from "./claims/partClaims";
import { reportTime, type ReportTime } from "./reportTime";
import { sentencesOf, wordsOf, type Sentence } from "./sentences";
import { subjectRows, type SubjectRow } from "./subjectRows";
import { subjectsIn, type Subject } from "./subjects";
import { judgeAgainstTarget } from "./claims/targetClaims";
import { judgeTogether } from "./claims/togetherClaims";
import { judgeTime } from "./claims/timeClaims";
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
  const reading = readingOf(own, text);
  const findings: Found[] = [];
  const unmatched: string[] = [];
  let performed = 0;
  let place: Place = startOf(reading.rows);
  for (const sentence of sentencesOf(withoutFigureLines(text))) {
    const parsed = parse(sentence, reading, goesOn(sentence, place, reading.rows));
    place = placeAfter(place, parsed, text);
    const told = judge(parsed, reading);
    performed += told.performed;
    findings.push(...told.findings);
    unmatched.push(...told.unmatched);
  }
  return { performed, findings: [...findings, ...notCompared(unmatched)] };
}

/** What a whole text is held against. */
interface Reading {
  readonly rows: readonly SubjectRow[];
  /** Those that hold money, and those that count or measure. */
  readonly ofMoney: readonly SubjectRow[];
  readonly ofMeasures: readonly SubjectRow[];
  readonly time: ReportTime | null;
  readonly tables: readonly Table[];
  readonly owner: Owner;
}

function readingOf(tables: readonly Table[], text: string): Reading {
  const rows = subjectRows(tables);
  const isCounted = ({ table }: SubjectRow) => !MONEY_KINDS.has(table.kind);
  return {
    rows,
    ofMoney: rows.filter((one) => !isCounted(one) || unitOf(one.row) !== null),
    ofMeasures: rows.filter(isCounted),
    time: reportTime(tables),
    tables,
    owner: ownerOf(text, rows),
  };
}

function parse(sentence: Sentence, { rows, owner, ...reading }: Reading, goesOn: readonly Subject[]): Parsed {
  const words = wordsOf(sentence.text);
  const among = (some: readonly SubjectRow[]) => subjectsIn(sentence.text, words, some, owner);
  return {
    sentence,
    subjects: among(rows),
    subjectsOf: (isMoney) => among(isMoney ? reading.ofMoney : reading.ofMeasures),
    goesOn,
    rows,
    amounts: amountsIn(sentence.text),
  };
}

interface Told {
  readonly performed: number;
  readonly findings: readonly Found[];
  /** Figures that could not be compared, in the words of the text. */
  readonly unmatched: readonly string[];
}

function judge(parsed: Parsed, { time, tables }: Reading): Told {
  const { text } = parsed.sentence;
  const changed = parsed.amounts.filter((amount) => isChange(text, amount) && !isThanBudget(text, amount));
  const judged: { readonly amount: TextAmount; readonly said: Judged }[] = [];
  const foundFirst = () =>
    judged.flatMap(({ said }) => (said.kind === "agrees" && said.fact ? [said.fact] : []))[0] ?? null;
  for (const amount of parsed.amounts) {
    const isOfChange = changed.includes(amount);
    const compared = () => {
      const said = judgeComparison(parsed, amount, foundFirst());
      return said.kind === "unmatched" ? judgePart(parsed, amount, foundFirst()) : said;
    };
    const comparedAlone = () => {
      const said = compared();
      return said.kind === "unmatched" && judged.length === 0 ? judgeOfAny(parsed, amount, time) : said;
    };
    if (isOfChange) judged.push({ amount, said: judgeChange(parsed, amount, foundFirst(), time) });
    else if (isThanBudget(text, amount)) judged.push({ amount, said: comparedAlone() });
    else {
      const together = judgeTogether(parsed, amount, time);
      const said = together.kind === "unmatched" ? judgeOfAny(parsed, amount, time) : together;
      judged.push({ amount, said: said.kind === "unmatched" ? compared() : said });
    }
  }
  const first = foundFirst();
  const turns = judgeDirection(parsed);
  const isDoubted = judged.some(({ said }) => said.kind === "differs");
  const againstTarget = first === null || isDoubted ? [] : judgeAgainstTarget(parsed, first);
  const both = [...judgeFromTo(parsed, time), ...againstTarget];
  const plain = judged.filter(({ amount }) => !changed.includes(amount)).map(({ said }) => said);
  const times = judgeTime(parsed, plain, time, tables);
  const arrived = arrivals(parsed);
  const all = [...judged.map(({ said }) => said), ...turns, ...both];
  const isTurned = turns.some(({ kind }) => kind !== "unmatched");
  return {
    performed: all.filter(({ kind }) => kind !== "unmatched").length + times.length + arrived.length,
    findings: [...all.flatMap(findingOf), ...times, ...arrived],
    unmatched: judged.flatMap(({ amount, said }) =>
      said.kind === "unmatched" && !(isTurned && changed.includes(amount))
        ? [text.slice(amount.start, amount.end)]
        : [],
    ),
  };
}

/** Where a sentence names nothing, its figure is wrong only when it is that of nothing it may go on about. */
function judgeOfAny(parsed: Parsed, amount: TextAmount, time: ReportTime | null): Judged {
  const said = judgeAmount(parsed, amount, time);
  if (said.kind !== "differs") return said;
  const others = parsed.goesOn.slice(1).map((one) => judgeAmount({ ...parsed, goesOn: [one] }, amount, time));
  return others.find(({ kind }) => kind === "agrees") ?? said;
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
