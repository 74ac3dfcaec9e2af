/**
 * A text as it must be given to `range.formulas` to stay a text. Excel reads what is written there as if it was typed in
 * an American workbook (OfficeDev/office-js #1559): `-skyddslager` is a formula, `April 2024` and `Dec-24` are days and
 * `$100` is money. What it reads so is no list to keep, so every text is marked as one.
 *
 * @example enterText("Dec-24") // "'Dec-24"
 * @example enterText("") // ""
 */
export function enterText(text: string): string {
  return text === "" ? "" : `'${text}`;
}
