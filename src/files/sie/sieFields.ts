/** A field of a line: text, or the numbers and codes of dimensions in turn, as `{1 "81000" 7 "600"}` lists them. */
export type SieField = string | readonly string[];

const FIELD = /"((?:[^"\\]|\\.)*)"?|([{}])|([^\s{}"]+)/gu;

/**
 * The fields of a line of a SIE file, its label first.
 *
 * @example sieFields('#TRANS 5010 {1 "81"} -100.00 "" "Lön \\"mars\\""') // ["#TRANS", "5010", ["1", "81"], "-100.00", "", 'Lön "mars"']
 */
export function sieFields(line: string): readonly SieField[] {
  const fields: SieField[] = [];
  let list: string[] | null = null;
  for (const [, quoted, brace, bare] of line.matchAll(FIELD)) {
    if (brace === "{") list = [];
    else if (brace === "}") {
      if (list !== null) fields.push(list);
      list = null;
    } else (list ?? fields).push(quoted?.replace(/\\(.)/gu, "$1") ?? bare ?? "");
  }
  return fields;
}
