const DELIMITERS = [";", "\t", ",", "|"] as const;

export type Delimiter = (typeof DELIMITERS)[number];

/** Lines that are looked at; exports carry a few lines of selection criteria on top. */
const LINES = 50;
/** Excel's own way to name the delimiter, on a line of its own before the data. */
const DECLARED = /^sep=(.)\r?(?:\n|$)/iu;

/**
 * What separates the fields of a text file: the delimiter that cuts most of its first lines into the same number of
 * fields, several; of equals the one that Swedish systems use more. A comma between digits is a decimal comma when
 * another delimiter is there too, however ragged the lines are. `;` for a text of one column.
 *
 * @example delimiterIn("Konto;Belopp\n3510;-1234,50\n4010;99,00") // ";"
 */
export function delimiterIn(start: string): Delimiter {
  const declared = DELIMITERS.find((one) => one === DECLARED.exec(start)?.[1]);
  if (declared !== undefined) return declared;
  const lines = start.replace(/"[^"]*"/gu, "").split(/\r\n|\r|\n/u, LINES);
  const isDecimal = lines.filter((line) => /[;\t|]/u.test(line)).length > lines.length / 2;
  const scores = DELIMITERS.map((delimiter) => {
    const counted = delimiter === "," && isDecimal ? lines.map((line) => line.replace(/(?<=\d),(?=\d)/gu, "")) : lines;
    return [delimiter, agreement(counted, delimiter)] as const;
  });
  const [best] = [...scores].sort(([, a], [, b]) => b - a);
  return best === undefined || best[1] === 0 ? ";" : best[0];
}

/** True when the text's first line only names the delimiter and is no data. */
export function declaresDelimiter(start: string): boolean {
  return DECLARED.test(start);
}

/** Lines with the most common number of fields, two or more. */
function agreement(lines: readonly string[], delimiter: Delimiter): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const fields = line.split(delimiter).length;
    if (fields > 1) counts.set(fields, (counts.get(fields) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
