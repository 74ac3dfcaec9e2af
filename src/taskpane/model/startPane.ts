import { mergeSettings } from "../../settings/mergeSettings";
import type { Pane } from "./pane";
import { refreshReport } from "./refreshReport";
import { notify } from "./notify";

/**
 * Finds out whether Excel is there, speaks its language and takes up the choices saved in its workbook. What was read meanwhile is made
 * anew with them.
 */
export async function startPane(pane: Pane): Promise<void> {
  pane.dispatch({ type: "started", mode: await pane.services.startOffice() });
  if (pane.getState().mode === "excel") {
    pane.dispatch({ type: "languageChosen", language: (await pane.services.officeLook()).language });
    await takeSavedSettings(pane);
    pane.dispatch({ type: "earlierFound", earlier: await pane.services.earlierReport() });
  }
  await refreshReport(pane);
}

async function takeSavedSettings(pane: Pane): Promise<void> {
  const saved = await pane.services.loadSettings();
  if (saved === null) return;
  const { settings, savedSettings } = pane.getState();
  const known = { ...savedSettings, ...saved.settings };
  // What the user has chosen while Excel did not answer stands.
  pane.dispatch({ type: "settingsChanged", settings: mergeSettings(savedSettings, settings, known) });
  pane.dispatch({ type: "settingsSaved", settings: known });
  if (saved.problems.length === 0) return;
  const [{ settingsTexts }, { settingsProblemText }] = await Promise.all([
    import("../../texts/pane/settingsTexts"),
    import("../../texts/settingsProblemTexts"),
  ]);
  const { language } = pane.getState();
  notify(pane, "warning", settingsTexts[language].trouble, settingsProblemText(saved.problems, language));
}
