/**
 * Why Excel would refuse a formula at once, or null. Only what needs no knowledge of functions: length, unclosed
 * quotes and brackets, an operator with nothing after it.
 *
 * @example formulaFault("=SUM(A1") // "brackets"
 */
export function formulaFault(formula: string): "length" | "quotes" | "brackets" | "operator" | null {
  if (formula.length > 8192) return "length";
  const bare = formula.replace(/"[^"]*"|'[^']*'/g, "x");
  if (/["']/.test(bare)) return "quotes";
  let depth = 0;
  for (const letter of bare) {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (depth < 0) return "brackets";
  }
  if (depth !== 0) return "brackets";
  return /[-+*/^&=<>,]\s*$/.test(bare) || /\.\s+\p{L}/u.test(bare) || /^=\s*[*/^&)]/.test(bare) ? "operator" : null;
}
