const TEXT_OR_SHEET = /("(?:[^"]|"")*"|'(?:[^']|'')*')/u;

/** Changes a formula but leaves texts and quoted sheet names alone. */
export function outsideTexts(formula: string, change: (code: string) => string): string {
  // A split with a captured separator puts the texts at the odd places.
  return formula
    .split(TEXT_OR_SHEET)
    .map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
    .join("");
}
