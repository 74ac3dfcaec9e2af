import { rowName, type Row, type Table, type TableCell } from "../../domain/table/table";
import type { CheckResult, Found } from "../result/checkResult";
import type { TextCheck } from "../check";
import { withoutFigureLines } from "./figureLines";
import { sentencesOf, type Sentence } from "./sentences";
import { passageOf } from "./textFinding";

/** See {@link statusClaims}. */
export const STATUS_CLAIMS: TextCheck = { name: "textAgainstTable", on: "text", run: statusClaims };

/** How far something has come, or whether a target is met. */
type Standing = "notStarted" | "ongoing" | "done" | "met" | "partly" | "missed";

/** In a status column and in a sentence; the first that fits. */
const STANDINGS: readonly (readonly [RegExp, Standing])[] = [
  [/(?:ej|inte|ännu ej|ännu inte|inte ännu)\s+(?:ännu\s+)?(?:på)?börja/iu, "notStarted"],
  [/(?:uppnås|nås|uppfylls|uppnådd\w*|uppfylld\w*)\s+(?:delvis|i viss mån)|delvis\s+(?:uppnå|uppfyll)/iu, "partly"],
  [/(?:uppnås|nås|uppfylls)\s+(?:ej|inte)|(?:ej|inte)\s+(?:uppnå|nådd|uppfyll)/iu, "missed"],
  [/(?<!\p{L})(?:pågår|pågående|påbörjad\w*|påbörjats)(?!\p{L})/iu, "ongoing"],
  [
    /(?<!(?:ej|inte)\s)(?<!\p{L})(?:klar|klara|klart|avslutad\w*|avslutats|genomförd|genomförda|slutförd\w*|slutförts)(?!\p{L})/iu,
    "done",
  ],
  [/(?<!\p{L})(?:uppnås|nås|uppnådd\w*|uppfylls|uppfylld\w*)(?!\p{L})/iu, "met"],
];
const NUMBERS = "noll en två tre fyra fem sex sju åtta nio tio elva tolv".split(" ");
const NUMBER = `(\\d{1,3}|${NUMBERS.join("|")}|ett|inget|ingen|inga)`;
const COUNT = new RegExp(
  `(?<!\\p{L})${NUMBER}\\s+av\\s+(?:de\\s+|totalt\\s+|våra\\s+)?${NUMBER}\\s+(indikatorer|mål|nämndmål|aktiviteter|uppdrag)\\b`,
  "iu",
);
const KINDS: Readonly<Record<string, ReadonlySet<string>>> = {
  indikatorer: new Set(["indikatorer"]),
  mål: new Set(["maluppfyllelse"]),
  nämndmål: new Set(["maluppfyllelse"]),
  aktiviteter: new Set(["aktiviteter"]),
  uppdrag: new Set(["strategiska-uppdrag"]),
};
/** A shorter name may stand in any sentence. */
const LEAST_NAME = 8;

/** A row with a status, and what the status says. */
interface StatusRow {
  readonly table: Table;
  readonly row: Row;
  readonly column: number;
  readonly cell: TableCell;
  readonly standing: Standing | null;
}

/**
 * Statuses in words against the tables': of a row that a sentence names in full ("Kartan har inte påbörjats"), and how
 * many of them a sentence counts ("två av fem indikatorer nås") where the table has as many rows as it says.
 *
 * Source of the rule: docs/regler.md, "Löptext".
 *
 * @example statusClaims("Två av fem indikatorer nås.", tables).findings[0]?.expected // 3
 */
function statusClaims(text: string, tables: readonly Table[]): CheckResult {
  const rows = tables.flatMap(statusRows);
  if (rows.length === 0) return { performed: 0, findings: [] };
  const judged = sentencesOf(withoutFigureLines(text)).flatMap((sentence) => [
    ...named(sentence, rows),
    ...counted(sentence, rows),
  ]);
  return { performed: judged.length, findings: judged.flatMap((found) => found ?? []) };
}

function statusRows(table: Table): StatusRow[] {
  // Of two status columns the last is the one that counts.
  const column = table.columns.findLastIndex(({ role }) => role === "status");
  return table.rows.flatMap((row): StatusRow[] => {
    const cell = row.cells[column];
    if (cell === undefined || (cell.text === "" && cell.status === undefined)) return [];
    return [{ table, row, column, cell, standing: standingIn(cell.status ?? cell.text) }];
  });
}

function standingIn(text: string): Standing | null {
  return STANDINGS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Null where the sentence and the table agree. */
function named(sentence: Sentence, rows: readonly StatusRow[]): (Found | null)[] {
  const text = sentence.text.toLowerCase();
  const own = rows.filter(({ row }) => row.label.length >= LEAST_NAME && text.includes(row.label.toLowerCase()));
  const [only] = own;
  if (only === undefined || own.length > 1 || only.standing === null) return [];
  const start = text.indexOf(only.row.label.toLowerCase());
  const told = standingIn(sentence.text.slice(start + only.row.label.length));
  if (told === null) return [];
  if (told === only.standing) return [null];
  const passage = passageOf(sentence, start);
  const values = { name: only.row.label, status: only.cell.status ?? only.cell.text };
  return [finding(only, passage, null, { code: "textStatus", values })];
}

function counted(sentence: Sentence, rows: readonly StatusRow[]): (Found | null)[] {
  const match = COUNT.exec(sentence.text);
  const [some, all, what] = [numberIn(match?.[1]), numberIn(match?.[2]), match?.[3]?.toLowerCase() ?? ""];
  if (match === null || some === null || all === null) return [];
  const told = standingIn(sentence.text.slice(match.index + match[0].length));
  const own = rows.filter(({ table }) => KINDS[what]?.has(table.kind) === true);
  const [first] = own;
  if (told === null || first === undefined || own.length !== all || own.some(({ standing }) => standing === null))
    return [];
  const real = own.filter(({ standing }) => standing === told).length;
  if (real === some) return [null];
  const values = { told: `${match[1]} av ${match[2]}`, real: String(real), all: String(all) };
  const figures = { printed: some, expected: real, difference: some - real };
  return [finding(first, passageOf(sentence, match.index), figures, { code: "textStatusCount", values })];
}

function numberIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  const word = text.toLowerCase();
  if (/^\d/u.test(word)) return Number(word);
  if (/^(?:ett|en)$/u.test(word)) return 1;
  const at = NUMBERS.indexOf(word);
  return at < 0 ? 0 : at;
}

function finding(
  { table, row, column, cell }: StatusRow,
  passage: Found["passage"] & object,
  figures: Pick<Found, "printed" | "expected" | "difference"> | null,
  message: Found["message"],
): Found {
  return {
    severity: "fel",
    class: "text-vs-table",
    table: table.id,
    row: rowName(row),
    column: table.columns[column]?.header ?? "",
    printed: null,
    expected: null,
    difference: null,
    ...figures,
    message,
    source: cell.source,
    passage,
  };
}
