import { roundHalfAway } from "./amount";

/**
 * A figure as a Swedish report prints it: U+2212 minus, U+00A0 between thousands, decimal comma, never −0,0.
 *
 * @param decimals below 0 for a figure rounded to tens or thousands; it is printed whole
 * @example formatAmount(-1234.56, 1) // "−1 234,6"
 * @example formatAmount(-0.01648, 1) // "0,0"
 */
export function formatAmount(value: number, decimals: number): string {
  const rounded = roundHalfAway(value, decimals);
  const [whole = "0", fraction] = Math.abs(rounded).toFixed(Math.max(0, decimals)).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, "\u00a0");
  return `${rounded < 0 ? "−" : ""}${grouped}${fraction === undefined ? "" : `,${fraction}`}`;
}

/**
 * Number format code, en-US as Excel stores it, for amounts with so many decimals; Excel shows the user's own
 * separators. The conditions keep a small negative amount from showing as −0,0.
 *
 * @example amountFormat(1) // '[>=0.05]#,##0.0;[<=-0.05]"−"#,##0.0;0.0'
 */
export function amountFormat(decimals: number): string {
  const fraction = decimals <= 0 ? "" : `.${"0".repeat(decimals)}`;
  const half = `0.${"0".repeat(Math.max(0, decimals))}5`;
  return `[>=${half}]#,##0${fraction};[<=-${half}]"−"#,##0${fraction};0${fraction}`;
}

/**
 * The same for amounts shown in whole thousands of their unit.
 *
 * @example thousandsFormat() // '[>=500]#,##0,;[<=-500]"−"#,##0,;0,'
 */
export function thousandsFormat(): string {
  return '[>=500]#,##0,;[<=-500]"−"#,##0,;0,';
}

/**
 * The same for fractions shown as percent.
 *
 * @example percentFormat(1) // '[>=0.0005]0.0 %;[<=-0.0005]"−"0.0 %;0.0 %'
 */
export function percentFormat(decimals: number): string {
  const digits = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  const half = `0.00${"0".repeat(decimals)}5`;
  return `[>=${half}]${digits} %;[<=-${half}]"−"${digits} %;${digits} %`;
}
