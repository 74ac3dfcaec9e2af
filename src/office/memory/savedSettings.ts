/** The workbook's own setting that holds the user's choices as text. */
const KEY = "vss.installningar";

/** Excel starts the pane while the user writes in a cell; what fails then would be lost for the whole session. */
const WHEN_POSSIBLE = { delayForCellEdit: true };

/** The choices saved in the open workbook, as text; null when there are none. Waits while a cell is edited. One sync. */
export async function loadSavedSettings(): Promise<string | null> {
  return Excel.run(WHEN_POSSIBLE, readSetting);
}

/**
 * Saves the choices in the open workbook; they follow the file once the user saves it. Waits while a cell is edited.
 * Two syncs.
 *
 * @param textOf the new text from the one that is saved now, which another user may have changed
 */
export async function saveSettings(textOf: (saved: string | null) => string): Promise<void> {
  await Excel.run(WHEN_POSSIBLE, async (context) => {
    context.workbook.settings.add(KEY, textOf(await readSetting(context)));
    await context.sync();
  });
}

async function readSetting(context: Excel.RequestContext): Promise<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  await context.sync();
  return setting.isNullObject || typeof setting.value !== "string" ? null : setting.value;
}
