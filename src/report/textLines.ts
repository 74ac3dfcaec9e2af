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
