/** Texts that Excel would read as something else when typed, also behind space: formulas, figures, dates, errors, truth values. */
const LOOKS_ENTERED = /^\s*(?:['=+\-@#]|[\d(.,]|(?:true|false|sant|falskt)$)/iu;

/**
 * A text as it must be given to `range.formulas` to stay a text: imported labels such as `-skyddslager` or `=1+1` are
 * never run.
 *
 * @example enterText("-skyddslager Covid-19") // "'-skyddslager Covid-19"
 * @example enterText("LKDATA") // "LKDATA"
 */
export function enterText(text: string): string {
  return LOOKS_ENTERED.test(text) ? `'${text}` : text;
}
