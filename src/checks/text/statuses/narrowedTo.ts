import { wordsOf } from "../sentences";
import { standingIn, type StatusRow } from "./standing";

/** A part of what is counted, what is to come, or one of several. */
const NARROWS = /(?<!\p{L})(?:inom|för|i|avseende|kopplade|som|under|vid|eller|ska|skulle)(?!\p{L})/iu;
const WITHIN = /(?<!\p{L})(?:inom|under)\s+(?<of>\p{L}[^,;:.]*)$/iu;
/** Words that go with any goal's name. */
const ANY =
  /^(?:(?:nämnd|delårs|kommun|verksamhets)?mål(?:et|en)?|(?:mål)?område(?:t|na)?|målområdet?|perspektivet?|fokusområdet?|(?:förvaltnings|verksamhets|nämnd)?indikator(?:er|erna)?|nyckeltal|en|ett|den|det|och|av|de|är|bedöms|målvärdet|sina|sitt|år|året|därmed|\d+)$/iu;

/**
 * The rows that a count is of: all, or those of the goal that its clause names, "inom målområdet En trygg kommun"; null
 * where the clause says something that is no goal of theirs.
 *
 * @param clause from the word that is counted until the next comma
 * @example narrowedTo(" inom En trygg kommun nås", fiveRows)?.length // 3
 */
export function narrowedTo(clause: string, rows: readonly StatusRow[]): readonly StatusRow[] | null {
  if (!NARROWS.test(clause)) return rows;
  const named = contentOf(WITHIN.exec(clause)?.groups?.of ?? "");
  if (named.length === 0) return null;
  const goals = new Map<string, StatusRow[]>();
  for (const one of rows) for (const name of namesOf(one)) goals.set(name, [...(goals.get(name) ?? []), one]);
  const fitting = [...goals].filter(([name]) => {
    const own = contentOf(name);
    return named.every((stem) => own.includes(stem));
  });
  const [only] = fitting;
  return only === undefined || fitting.length > 1 ? null : only[1];
}

function namesOf({ table, row }: StatusRow): string[] {
  return [...new Set([table.heading ?? "", row.parent ?? ""])].filter((name) => name !== "");
}

/** The stems of what tells one goal from another. */
function contentOf(text: string): string[] {
  return wordsOf(text)
    .filter(
      ({ text: word }) => !ANY.test(word) && standingIn(word) === null && !/^(?:inte|ej|når|delvis)$/iu.test(word),
    )
    .map(({ stem }) => stem);
}
