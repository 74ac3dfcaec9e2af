/**
 * Breaks a text into lines of at most `width` characters, at spaces but never inside a figure. Report sheets have no merged cells, so a long
 * line above or below a table becomes several rows.
 *
 * @example textLines("Plus är överskott, minus underskott.", 20) // ["Plus är överskott,", "minus underskott."]
 */
export function textLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[^\S\u00a0]+/u).filter((part) => part !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Running text takes less room than the figures that a column's width is counted in. */
export const TEXT_PER_WIDTH = 1.1;

/**
 * How many lines a text takes in a column so many characters wide, beside `indent` characters of space.
 *
 * @example linesIn("Utförare i tjänsteportalen", 14) // 2
 */
export function linesIn(text: string, width: number, indent = 1): number {
  return textLines(text, Math.floor((width - indent) * TEXT_PER_WIDTH)).length;
}
