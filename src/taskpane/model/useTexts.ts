import { createContext, useContext } from "react";
import type { Bilingual, Language } from "../../texts/bilingual";

/** The language of the pane around a component. */
export const LanguageContext = createContext<Language>("sv");

/**
 * The texts of a subject in the pane's language; a component is drawn anew when the language changes.
 *
 * @example useTexts(formatTexts).button // "Formatera tabell"
 */
export function useTexts<Texts>(subject: Bilingual<Texts>): Texts {
  return subject[useContext(LanguageContext)];
}
