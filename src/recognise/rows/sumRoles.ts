import type { Row } from "../../domain/table/table";
import type { LineSum } from "../../relations/lineSum";
import { lineSums } from "../../relations/lineSums";
import { rowMatrix } from "../../relations/matrix";

/** Names of totals that do not begin with the word: `Netto`, `Nämnden totalt`, `Årets resultat`, `Årets kassaflöde`. */
const TOTAL =
  /total|summa|^netto|nettokostnad(?:er)?$|resultat|^(?:hela )?(?:nämnden|förvaltningen|kommunen|koncernen)(?:$|\s)|kassaflöde|^medel från |(?:verksamhets|års)bidrag$/iu;
/** A group's name before its net: `Bron Netto`. */
const NET_OF_GROUP = /\snetto$/iu;
/** Totals by the law's own names for the lines of an income statement and of the balanced budget. */
const BY_LAW =
  /^(?:verksamhetens (?:nettokostnad(?:er)?|resultat)|resultat efter finansiella poster|(?:årets )?resultat efter balanskravsjusteringar|(?:årets )?balanskravsresultat)(?!\p{L})/iu;

/** A row without a name, or what it is called for want of one. */
const UNNAMED = /^(?:Rad \d+)?$/u;

/** How much a name or a look speaks for a sum, as −ln of what chance may be. */
const NAMED = 6;
const LIKE_A_TOTAL = 3;
const WITHOUT_NAME = 4;
const OVER_INDENTED = 3;

/** What the sheet knows of the rows besides their figures, by position. */
interface SumWitnesses {
  /** Spaces before the label in its cell. */
  readonly indentOf: (position: number) => number;
  readonly formulaRows: (position: number) => readonly number[] | null;
  /** True where the user has said what the row is. */
  readonly isChosen: (position: number) => boolean;
}

/**
 * The rows with those that formulas or figures show to be sums, named or not, and with what each adds up. A row that is
 * called a sum stays one, for the checks to say where it is none.
 *
 * @example sumRoles(rows of "Nämnden 5 | A 2 | B 3", witnesses).map(({ role }) => role) // ["summa", "post", "post"]
 */
export function sumRoles(rows: readonly Row[], { indentOf, formulaRows, isChosen }: SumWitnesses): Row[] {
  const isPart = (line: number) => !["post", "summa"].includes(rows[line]?.role ?? "rubrik");

  function nextOf(line: number): number | null {
    for (let next = line + 1; next < rows.length; next++) if (!isPart(next)) return next;
    return null;
  }

  function prior(line: number): number {
    const row = rows[line];
    if (row === undefined || (isChosen(line) && row.role !== "summa")) return 0;
    const below = nextOf(line);
    const look = below !== null && indentOf(below) > indentOf(line) ? OVER_INDENTED : 0;
    if (row.role === "summa" || BY_LAW.test(row.label)) return NAMED + look;
    if (UNNAMED.test(row.label)) return WITHOUT_NAME + look;
    return (TOTAL.test(row.label) || NET_OF_GROUP.test(row.label) ? LIKE_A_TOTAL : 0) + look;
  }

  const sums = lineSums(rowMatrix(rows), {
    skipped: isPart,
    prior,
    starts: (line) => rows[line - 1]?.role === "rubrik",
    formulaAddends: (line) => formulaRows(line)?.filter((row) => !isPart(row)) ?? null,
  });
  const found = wholeBlocks(rows, sums);
  const read = rows.map((row, line): Row => {
    const addends = found.get(line);
    const isOther = isChosen(line) && row.role !== "summa";
    if (addends === undefined || isOther) return row;
    return { ...row, role: "summa", parent: null, adds: addends.flatMap((addend) => rows[addend]?.at ?? []) };
  });
  return read.map((row, line) => (isChosen(line) ? row : withoutEmptyHeading(read, row, line)));
}

/**
 * What each sum adds, by position: posts of its block that have no figures, or none that are read, with it. Each counts
 * in the nearest sum only.
 */
function wholeBlocks(rows: readonly Row[], sums: readonly LineSum[]): ReadonlyMap<number, readonly number[]> {
  const taken = new Set<number>();
  const isEmpty = (at: number) =>
    !taken.has(at) && rows[at]?.role === "post" && rows[at].cells.every(({ value }) => value === null);
  const spans = sums.map(({ line, addends }) => {
    const [first = line, last = line] = [addends[0], addends.at(-1)];
    return { line, own: new Set(addends), from: Math.min(line, first), to: Math.max(line, last) };
  });
  const whole = new Map<number, readonly number[]>();
  for (const { line, own, from, to } of spans.toSorted((a, b) => a.to - a.from - (b.to - b.from))) {
    let [first, last] = [from, to];
    if (first < line) while (isEmpty(first - 1)) first--;
    if (last > line) while (isEmpty(last + 1)) last++;
    const all: number[] = [];
    for (let at = first; at <= last; at++) if (own.has(at) || isEmpty(at)) all.push(at);
    for (const at of all) taken.add(at);
    whole.set(line, all);
  }
  return whole;
}

/** A row without figures between a row with figures and a sum heads nothing: it is a post that has none this year. */
function withoutEmptyHeading(rows: readonly Row[], row: Row, line: number): Row {
  const [before, after] = [rows[line - 1], rows[line + 1]];
  const isBetween =
    row.role === "rubrik" && before !== undefined && before.role !== "rubrik" && after?.role === "summa";
  const isClose = before?.at === (row.at ?? NaN) - 1 && after?.at === (row.at ?? NaN) + 1;
  return isBetween && isClose && after.adds?.every((at) => at < (row.at ?? NaN)) === true
    ? { ...row, role: "post" }
    : row;
}
