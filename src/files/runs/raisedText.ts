const PLAIN = "0123456789()+-−";
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁺⁻⁻";

/**
 * Raised text in characters that are raised by themselves, so that a footnote's digit is never a digit of the figure it
 * stands at. Commas and spaces between digits go, other characters and XML's entities stay.
 *
 * @example raised("1)") // "¹⁾"
 */
export function raised(text: string): string {
  return text
    .replace(/(?<=\d)[,\s]+(?=\d)/gu, "")
    .replace(/&[#\w]+;|[\d()+−-]/gu, (one) => RAISED[PLAIN.indexOf(one)] ?? one);
}
