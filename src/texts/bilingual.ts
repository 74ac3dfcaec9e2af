import type { Message } from "../domain/message";

/** The languages of the pane. What is written into a report is always Swedish. */
export type Language = "sv" | "en";

/** The same in both languages. */
export interface Bilingual<Text> {
  readonly sv: Text;
  readonly en: Text;
}

/**
 * The texts of one subject, side by side: the compiler asks the English for every text that the Swedish has.
 *
 * @example bilingual({ close: "Stäng" }, { close: "Close" }).en.close // "Close"
 */
export function bilingual<Texts>(sv: Texts, en: NoInfer<Texts>): Bilingual<Texts> {
  return { sv, en };
}

/** What is said in both languages for each code that `Values` names: a sentence, unless told otherwise. */
export type Sentences<Values, Said = string> = {
  readonly [Code in keyof Values]: Bilingual<(values: Values[Code]) => Said>;
};

/**
 * The sentence for a code and its values.
 *
 * @example say({ rows: { sv: ({ n }) => `${n} rader`, en: ({ n }) => `${n} rows` } }, { code: "rows", values: { n: 2 } }, "en") // "2 rows"
 */
export function say<Values, Said>(
  sentences: Sentences<Values, Said>,
  message: Message<Values>,
  language: Language,
): Said {
  return sentences[message.code][language](message.values);
}
