import type { Language } from "../../office/officeLook";
import { speak } from "../../texts";
import type { Pane } from "../pane";

/** Lets the pane speak a language; English is fetched only when it is asked for. */
export async function chooseLanguage(pane: Pane, language: Language): Promise<void> {
  if (pane.getState().language === language) return;
  speak(language === "en" ? (await import("../../texts/english")).ENGLISH : null);
  document.documentElement.lang = language;
  pane.dispatch({ type: "languageChosen", language });
}
