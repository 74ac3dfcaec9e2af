import type { Language } from "../../office/host/officeLook";
import { speak } from "../../texts/texts";
import type { Pane } from "./pane";

/** Lets the pane speak a language; English is fetched only when it is asked for. */
export async function chooseLanguage(pane: Pane, language: Language): Promise<void> {
  if (pane.getState().language === language) return;
  const { speakLate } = await import("../../texts/lateTexts");
  const english = language === "en" ? await import("../../texts/english") : null;
  speak(english?.ENGLISH ?? null);
  speakLate(english?.LATE_ENGLISH ?? null);
  document.documentElement.lang = language;
  pane.dispatch({ type: "languageChosen", language });
}
