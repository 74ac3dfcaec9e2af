import type { Row, Table } from "../../domain/table/table";
import { wordStem } from "./wordStem";

/** A row that a text may speak of. */
export interface SubjectRow {
  readonly table: Table;
  readonly row: Row;
  /** The stems of its name, without words that every other name has. */
  readonly name: readonly string[];
  /** The stems of what stands in brackets and of the heading above. */
  readonly more: readonly string[];
}

/** Words of names that do not tell one from another. */
const COMMON = new Set(
  [
    ..."antal antalet andel andelen ärende ärenden ärendevolym total totalt totala summa alla samtliga genomsnitt och av".split(
      " ",
    ),
    ..."inom som i per för på till med mot från den det de är tkr mnkr kr varav avdelning enhet område verksamhetsområde".split(
      " ",
    ),
    ..."verksamhet förvaltning nämnd utfall index netto medel".split(" "),
  ].map(wordStem),
);

/** Words that name a row only where it has no other: "kostnaderna" are not those per day of care. */
const OF_MONEY = new Set(
  "kostnad kostnader intäkt intäkter utgift utgifter inkomst inkomster".split(" ").map(wordStem),
);

/**
 * The rows that hold figures, with the words that name them.
 *
 * @example subjectRows(tables)[0]?.name // ["stadsark"]
 */
export function subjectRows(tables: readonly Table[]): SubjectRow[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row): SubjectRow[] => {
      if (row.role === "rubrik" || !row.cells.some(({ value }) => value !== null)) return [];
      const [plain, bracketed] = withoutBrackets(row.label);
      const [own = "", ...per] = plain.split(/\sper\s/iu);
      const telling = [own, plain].map((part) => stemsOf(part).filter((stem) => !OF_MONEY.has(stem)));
      const name = telling.find(({ length }) => length > 0) ?? stemsOf(plain);
      const more = [...stemsOf(per.join(" ")), ...stemsOf(bracketed), ...stemsOf(row.parent ?? "")];
      return [{ table, row, name: name.length > 0 ? name : stemsOf(bracketed), more }];
    }),
  );
}

/**
 * A label's words in one, without those that do not tell: "tillsvidare anställda" written together.
 *
 * @example joinedStem("tillsvidare anställda") // "tillsvidareanställd"
 */
export function joinedStem(label: string): string {
  const words = withoutBrackets(label)[0].match(/\p{L}+/gu) ?? [];
  return wordStem(words.filter((word) => !COMMON.has(wordStem(word))).join(""));
}

/** Every word that names one of some rows, by its stem. */
export function stemsOfRows(rows: readonly SubjectRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ name, more }) => [...name, ...more]));
}

function stemsOf(text: string): string[] {
  const words = text.match(/\p{L}+/gu) ?? [];
  return [...new Set(words.map(wordStem).filter((stem) => stem.length > 1 && !COMMON.has(stem)))];
}

function withoutBrackets(label: string): [string, string] {
  const bracketed = [...label.matchAll(/\(([^()]*)\)/gu)].map((match) => match[1] ?? "").join(" ");
  return [label.replace(/\([^()]*\)/gu, " "), bracketed];
}
