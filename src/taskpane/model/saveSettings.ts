import type { Pane } from "./pane";

/** Keeps the choices, as they are now, in Excel's workbook; outside Excel there is nothing to keep them in. */
export async function saveSettings(pane: Pane): Promise<void> {
  const { mode, settings } = pane.getState();
  if (mode === "excel") await pane.services.saveSettings(settings);
}
