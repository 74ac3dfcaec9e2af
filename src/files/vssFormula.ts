const LITERAL = /("(?:[^"]|"")*"|'(?:[^']|'')*')/u;
const VSS_CALL = /(?<![\w.])VSS\.([A-Z][A-Z0-9.]*)\(/giu;
const STORED_CALL = /(?<![\w.])_xldudf_VSS_([A-Z][A-Z0-9_]*)\(/giu;

/**
 * A formula as Excel stores it in a file: a custom function is `_xldudf_`, its namespace and its name, with dots as
 * underscores. Texts and sheet names in quotes are left alone.
 *
 * @example storedFormula('VSS.AVVIKELSE(B5,C5)') // "_xldudf_VSS_AVVIKELSE(B5,C5)"
 */
export function storedFormula(formula: string): string {
  return outsideLiterals(formula, (code) =>
    code.replace(VSS_CALL, (_call, name: string) => `_xldudf_VSS_${name.toUpperCase().replaceAll(".", "_")}(`),
  );
}

/**
 * The formula the user wrote, from the stored one. LibreOffice writes the names in lower case when it saves.
 *
 * @example writtenFormula('_xldudf_VSS_AVVIKELSE(B5,C5)') // "VSS.AVVIKELSE(B5,C5)"
 */
export function writtenFormula(formula: string): string {
  // Of a formula that calls none, as most do, the texts need not be told from the code.
  if (formula.search(STORED_CALL) < 0) return formula;
  return outsideLiterals(formula, (code) =>
    code.replace(STORED_CALL, (_call, name: string) => `VSS.${name.toUpperCase().replaceAll("_", ".")}(`),
  );
}

/** Whether a formula needs the add-in to be calculated. */
export function usesVss(formula: string): boolean {
  return storedFormula(formula) !== formula;
}

function outsideLiterals(formula: string, change: (code: string) => string): string {
  // A split with a captured separator puts the literals at the odd places.
  const pieces = formula.split(LITERAL);
  return pieces.map((piece, index) => (index % 2 === 0 ? change(piece) : piece)).join("");
}
