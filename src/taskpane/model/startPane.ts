import type { Pane } from "./pane";
import { chooseLanguage } from "./chooseLanguage";
import { refreshReport } from "./refreshReport";

/**
 * Finds out whether Excel is there, speaks its language and takes up the choices saved in its workbook. What was read meanwhile is made
 * anew with them.
 */
export async function startPane(pane: Pane): Promise<void> {
  pane.dispatch({ type: "started", mode: await pane.services.startOffice() });
  if (pane.getState().mode === "excel") {
    await chooseLanguage(pane, (await pane.services.officeLook()).language);
    await takeSavedSettings(pane);
    pane.dispatch({ type: "earlierFound", earlier: await pane.services.earlierReport() });
  }
  await refreshReport(pane);
}

async function takeSavedSettings(pane: Pane): Promise<void> {
  const saved = await pane.services.loadSettings();
  if (saved === null) return;
  pane.dispatch({ type: "settingsChanged", settings: { ...pane.getState().settings, ...saved.settings } });
  if (saved.problems.length === 0) return;
  const { lateTexts } = await import("../../texts/lateTexts");
  const notice = { intent: "warning", title: lateTexts.settings.trouble, text: saved.problems.join(" ") } as const;
  pane.dispatch({ type: "noticed", notice });
}
