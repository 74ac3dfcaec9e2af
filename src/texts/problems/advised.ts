import type { Bilingual } from "../bilingual";

/** What is wrong, in one sentence, and what the user can do, in another. */
export interface Advised {
  readonly message: string;
  readonly advice: string;
}

/** The same for a code without values. */
export function advised(message: Bilingual<string>, advice: Bilingual<string>): Bilingual<() => Advised> {
  return {
    sv: () => ({ message: message.sv, advice: advice.sv }),
    en: () => ({ message: message.en, advice: advice.en }),
  };
}
