import type { Pane } from "./pane";

/** Savings that are under way, by pane. */
const underWay = new WeakMap<Pane, Promise<void>>();

/**
 * Keeps the choices, as they are now, in Excel's workbook; outside Excel there is nothing to keep them in. One saving
 * waits for the one before: each knows what the pane last saved, so that only what was changed here is changed there.
 */
export async function saveSettings(pane: Pane): Promise<void> {
  if (pane.getState().mode !== "excel") return;
  const before = underWay.get(pane);
  const own = before === undefined ? save(pane) : before.catch(() => undefined).then(() => save(pane));
  underWay.set(pane, own);
  try {
    await own;
  } finally {
    if (underWay.get(pane) === own) underWay.delete(pane);
  }
}

async function save(pane: Pane): Promise<void> {
  const { settings, savedSettings } = pane.getState();
  await pane.services.saveSettings(settings, savedSettings);
  pane.dispatch({ type: "settingsSaved", settings });
}
