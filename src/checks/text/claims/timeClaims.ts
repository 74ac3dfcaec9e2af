import type { Found } from "../../result/checkResult";
import { periodName } from "../../../domain/amount/period";
import type { Table } from "../../../domain/table/table";
import type { Judged } from "./amountClaims";
import type { Parsed } from "../claimSubject";
import { factsOf, ofKind } from "../facts";
import { QUARTER, type ReportTime } from "../reportTime";
import { passageOf, textFinding, type Fact } from "../textFinding";

const NUMBERS: Readonly<Record<string, number>> = {
  första: 1,
  andra: 2,
  tredje: 3,
  fjärde: 4,
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
};
const NOW = /(?<!\p{L})(?:är|finns|visar|redovisar|uppgår|ligger|pågår)(?!\p{L})/iu;
const LATER = /(?<!\p{L})(?:beräknas|kommer att|ska|planeras|väntas|förväntas)(?!\p{L})/iu;
const VOLUME = /ärende|volym/iu;
/** The perfect tells of what has been; of plans and decisions it tells what is to come. */
const HAS = /(?<!\p{L})(?:har|hade)(?!\p{L})(?<told>[^.;]*)/iu;
const PLANNED = /(?<!\p{L})att(?!\p{L})|plan|beslut|föresl|förbered|bevilj|budget|prognos|tilldel/iu;
const PART_OF_YEAR: Readonly<Record<string, number>> = {
  "slutet av ": 10,
  "hösten ": 9,
  "sommaren ": 6,
  "våren ": 3,
  "början av ": 1,
  "": 1,
};

/**
 * Times in a sentence that cannot be those of the report: a quarter that is long past told of as now, a figure of the
 * whole period said to be a quarter's, and what has happened after the report's last day. Such sentences are left from
 * an earlier report, or name the wrong year.
 *
 * @example judgeTime(parsed, judged, { year: 2021, month: 8 }, tables)[0]?.message.code // "textNotYet"
 */
export function judgeTime(
  parsed: Parsed,
  judged: readonly Judged[],
  time: ReportTime | null,
  tables: readonly Table[],
): Found[] {
  if (time === null) return [];
  return [...leftQuarter(parsed, judged, time, tables), ...notYet(parsed, time, tables)];
}

function leftQuarter(
  { sentence, subjects }: Parsed,
  judged: readonly Judged[],
  time: ReportTime,
  tables: readonly Table[],
): Found[] {
  const match = QUARTER.exec(sentence.text);
  if (match === null) return [];
  const { word, number, short } = match.groups ?? {};
  const quarter = NUMBERS[(word ?? number ?? "").toLowerCase()] ?? Number(short ?? number);
  const names = [periodName({ from: 1, to: 3 * quarter }), periodName({ from: 3 * quarter - 2, to: 3 * quarter })];
  const year = Number(/(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(sentence.text)?.[0] ?? time.year);
  const isThere = tables.some(({ columns }) => columns.some(({ period }) => names.includes(period)));
  if (isThere || year !== time.year || 3 * quarter >= time.month) return [];
  const agreed = judged.flatMap((one) => (one.kind === "agrees" && one.fact !== undefined ? [one.fact] : []));
  const isNow = NOW.test(sentence.text) && !LATER.test(sentence.text);
  const [fact] = [...agreed, ...factsOf(subjects.flatMap(({ rows }) => rows)), ...current(tables)].filter(
    ({ column }) => column.role === "utfall",
  );
  if (fact === undefined || (agreed.length === 0 && !isNow && !LATER.test(sentence.text))) return [];
  const isSure = agreed.length > 0 || (isNow && (subjects.length > 0 || VOLUME.test(sentence.text)));
  return [
    textFinding(fact, passageOf(sentence, match.index, match.index + match[0].length), isSure ? "fel" : "misstänkt", {
      printed: null,
      expected: null,
      message: {
        code: "textQuarter",
        values: {
          quarter: match[0].toLowerCase(),
          why:
            agreed.length > 0
              ? { code: "figureOf", values: { period: fact.column.period ?? "" } }
              : { code: "reportUntil", values: time },
        },
      },
    }),
  ];
}

function notYet({ sentence, subjects }: Parsed, time: ReportTime, tables: readonly Table[]): Found[] {
  const told = HAS.exec(sentence.text);
  if (told === null) return [];
  const words = told.groups?.told ?? "";
  const from = told.index + told[0].length - words.length;
  const grown = /(?:ökat|minskat|förändrats|gått)[^.;]*?från\s+(?:19|20)\d\d\s+till\s+(?<year>(?:19|20)\d\d)/iu.exec(
    words,
  );
  const during =
    /(?<!\p{L})(?:under|i|vid)\s+(?<part>slutet av |hösten |sommaren |våren |början av )?(?:år\s+)?(?<year>(?:19|20)\d\d)/iu.exec(
      words,
    );
  const match = grown ?? during;
  if (match === null || PLANNED.test(words.slice(0, match.index + (grown === null ? 0 : match[0].length)))) return [];
  const year = Number(match.groups?.year);
  const month = grown === null ? (PART_OF_YEAR[(match.groups?.part ?? "").toLowerCase()] ?? 1) : 1;
  if (year < time.year || (year === time.year && month <= time.month)) return [];
  const named = [...subjects].sort((a, b) => Number(a.isWhole ?? false) - Number(b.isWhole ?? false));
  const rows = ofKind(
    named.flatMap((subject) => subject.rows),
    sentence.text,
  );
  const [fact] = [
    ...factsOf(rows.filter(({ table }) => table.kind.startsWith("drift"))),
    ...factsOf(rows),
    ...current(tables),
  ];
  if (fact === undefined) return [];
  return [
    textFinding(fact, passageOf(sentence, from + match.index, from + match.index + match[0].length), "fel", {
      printed: null,
      expected: null,
      message: { code: "textNotYet", values: { time: `${match.groups?.part ?? ""}${year}`, until: time } },
    }),
  ];
}

function current(tables: readonly Table[]): Fact[] {
  return factsOf(
    tables.flatMap((table) => table.rows.map((row) => ({ table, row, name: [], more: [] }))).slice(0, 200),
  );
}
