/** The workbook's own setting that holds the user's choices as text. */
const KEY = "vss.installningar";

/** The choices saved in the open workbook, as text; null when there are none. One sync. */
export async function loadSavedSettings(): Promise<string | null> {
  return Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY);
    setting.load("value");
    await context.sync();
    return setting.isNullObject || typeof setting.value !== "string" ? null : setting.value;
  });
}

/** Saves the choices in the open workbook; they follow the file once the user saves it. One sync. */
export async function saveSettings(text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.settings.add(KEY, text);
    await context.sync();
  });
}
