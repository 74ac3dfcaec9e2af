/** A figure with its unit, a dash for none, or a column's percentage. */
const FIGURE = String.raw`(?:[−–+-]?\s?\d[\d\u00a0\u202f]*(?:[ .]\d{3})*(?:,\d+)?\s?(?:%|tkr|mnkr|mkr|kr|st)?|[–—-])`;
/** A label and then nothing but figures, two at least. */
const ROW = new RegExp(String.raw`^[^\t|;]*?(?:^|[\s|;])${FIGURE}(?:[\s|;]+${FIGURE})+[\s|;]*$`, "iu");
/** Columns that were pasted: tabs or bars between. */
const COLUMNS = /\t|\|/u;

/**
 * The text with its lines of figures blanked, each place kept: a table that was pasted with the text is no sentence.
 *
 * @example withoutFigureLines("Kost går minus.\nKost 330 326 −4") // "Kost går minus.\n               "
 */
export function withoutFigureLines(text: string): string {
  return text.replace(/[^\n]+/gu, (line) => (isOfFigures(line) ? " ".repeat(line.length) : line));
}

function isOfFigures(line: string): boolean {
  if (COLUMNS.test(line.trim())) return true;
  // Words with a verb and a full stop make a sentence, however many figures end it.
  return (
    ROW.test(line.trimEnd()) && !/[.!?:]\s*$/u.test(line) && !/(?<!\p{L})(?:och|är|var|till|på)(?!\p{L})/iu.test(line)
  );
}
