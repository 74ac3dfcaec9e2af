/** A whole word that is a figure with or without its unit, a target, a dash, or a mark for a status. */
const FIGURE =
  /^(?:[≥≤<>=±]{0,2}[−–+-]?\(?\d[\d\u00a0\u202f]*(?:[.,]\d+)*\)?(?:%|tkr|mnkr|mkr|kr|st)?|[–—-]|[●▲▼○■]|n\/a|i\.?u\.?)$/iu;
const UNIT = /^(?:%|procent|tkr|mnkr|mkr|kr|kronor|st|≥|≤|<|>|=|\+|−|–)$/iu;
/** Three digits after one to three are the next three of the same figure. */
const THOUSANDS = /^\d{3}(?:[.,]\d+)?\)?%?$/u;
const BEFORE_THOUSANDS = /^[≥≤<>=±]{0,2}[−–+-]?\(?\d{1,3}$/u;
/** Columns that were pasted: tabs or bars between. */
const COLUMNS = /\t|\|/u;
/** Columns that were pasted with wide gaps: two of them, or one before a figure. No gap after a sentence. */
const GAPS = /(?<=[^.!?:\s]) {2,}(?=\S.*(?<=[^.!?:\s]) {2,}\S)|(?<=[^.!?:\s]) {3,}(?=[−–+-]?\d)/u;
/** After these a figure belongs to the sentence that went on from the line before. */
const BINDS =
  /^(?:är|var|till|på|med|om|från|av|ca|cirka|drygt|knappt|uppgår|mellan|och|i|per|under|mot|än|tabell|diagram|kapitel|avsnitt)$/iu;

/**
 * The text with its lines of figures blanked, each place kept: a table that was pasted with the text is no sentence. Of
 * a table that was pasted cell by cell, the figures below each other are blanked with the line above them.
 *
 * @example withoutFigureLines("Kost går minus.\nKost 330 326 −4") // "Kost går minus.\n               "
 */
export function withoutFigureLines(text: string): string {
  const lines = text.split("\n");
  const counts = lines.map(figuresOf);
  const isTable = lines.map((line, at) => hasColumns(line) || (counts[at] ?? 0) >= 2);
  const isPart = lines.map((_, at) => {
    if (isTable[at] === true) return true;
    const count = counts[at] ?? 0;
    const beside = isTable[at - 1] === true || isTable[at + 1] === true;
    if (count === 1) return beside || isColumn(lines, at);
    return isBare(lines[at + 1]) && isBare(lines[at + 2]);
  });
  return lines.map((line, at) => (isPart[at] === true ? line.replace(/[^\r]/gu, " ") : line)).join("\n");
}

function hasColumns(line: string): boolean {
  const plain = line.trim();
  return COLUMNS.test(plain) || GAPS.test(plain);
}

/** How many figures end a line that holds a label and then nothing else; 0 for a sentence. */
function figuresOf(line: string): number {
  const words = line.trim().split(/[\s;]+/u);
  let count = 0;
  while (words.length > 0) {
    const word = words.at(-1) ?? "";
    if (UNIT.test(word)) words.pop();
    else if (FIGURE.test(word)) {
      words.pop();
      // Until the first of a figure's groups, which has fewer than three digits where that can be told.
      let group = THOUSANDS.test(word);
      while (group && BEFORE_THOUSANDS.test(words.at(-1) ?? "")) group = /^\d{3}$/u.test(words.pop() ?? "");
      count++;
    } else break;
  }
  const last = words.at(-1) ?? "";
  return BINDS.test(last) || /[.!?:,]$/u.test(last) ? 0 : count;
}

/** One of two figures or more that stand alone on their lines. */
function isColumn(lines: readonly string[], at: number): boolean {
  return isBare(lines[at]) && (isBare(lines[at - 1]) || isBare(lines[at + 1]));
}

function isBare(line: string | undefined): boolean {
  return (
    line !== undefined && /^\s*\S+(?:\s\S+){0,2}\s*$/u.test(line) && figuresOf(line) === 1 && !/\p{L}{3,}/u.test(line)
  );
}
