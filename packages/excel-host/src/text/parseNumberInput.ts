/** A number and the format it brings to a General cell. */
export interface NumberInput {
  readonly value: number;
  readonly numberFormat?: string;
}

/**
 * Reads a typed number as an en-US Excel does: sign or parentheses, thousands commas, decimal point, `%`, `$`, `E`.
 * null when the text is no number.
 *
 * @example parseNumberInput("1,234") // { value: 1234, numberFormat: "#,##0" }
 */
export function parseNumberInput(text: string): NumberInput | null {
  const bracketed = /^\(\s*(.+?)\s*\)$/.exec(text)?.[1];
  if (bracketed !== undefined) {
    const inner = /^[-+(]/.test(bracketed) ? null : parseNumberInput(bracketed);
    return inner && { ...inner, value: -inner.value };
  }
  const match = /^([-+]?)\s*(\$?)\s*(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:E([-+]?\d+))?\s*(%?)$/i.exec(text);
  if (!match) return null;
  const [, sign, dollar, whole = "", fraction = "", power, percent] = match;
  if (whole === "" && fraction.length < 2) return null;
  if (percent && power !== undefined) return null;
  const size = Number(`${whole.replace(/,/g, "") || "0"}${fraction}${power === undefined ? "" : `e${power}`}`);
  if (!Number.isFinite(size)) return null;
  // Excel keeps 15 significant digits.
  const value = Number(((sign === "-" ? -1 : 1) * (percent ? size / 100 : size)).toPrecision(15));
  const decimals = fraction.length > 1 ? ".00" : "";
  if (percent) return { value, numberFormat: `0${decimals}%` };
  if (dollar) return { value, numberFormat: `$#,##0${decimals}` };
  if (power !== undefined) return { value, numberFormat: "0.00E+00" };
  if (whole.includes(",")) return { value, numberFormat: `#,##0${decimals}` };
  return { value };
}
