/**
 * A code with its values, for each code that `Values` names. The core says what is the case; the sentence, in Swedish
 * and English, is made in src/texts from the same code.
 *
 * `type Trouble = Message<{ empty: object; tooLong: { length: number } }>` is
 * `{ code: "empty"; values: object } | { code: "tooLong"; values: { length: number } }`.
 */
export type Message<Values> = {
  readonly [Code in keyof Values]: { readonly code: Code; readonly values: Values[Code] };
}[keyof Values];
