import { ownSheetNames } from "../memory/ownSheets";
import { MEMORY_SETTING, parseMemory } from "../memory/reportMemory";
import { WANTED_NAMES, workbookNames } from "../memory/workbookNames";

/** A report that stands in the open workbook since before the pane was opened. */
export interface EarlierReport {
  /** The files its figures came from. */
  readonly files: readonly string[];
  /** True when figures came from sheets of the open workbook itself. */
  readonly fromWorkbook: boolean;
}

/**
 * Finds the report that stands in the open workbook and what it was made of; null when there is none. One sync; nothing
 * is written. Waits while a cell is edited: Excel may start the pane meanwhile.
 *
 * @example await earlierReport() // { files: ["vss-2024-03.xlsx"], fromWorkbook: false }
 */
export async function earlierReport(): Promise<EarlierReport | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    workbook.worksheets.load("items/name");
    workbook.names.load(WANTED_NAMES);
    const setting = workbook.settings.getItemOrNullObject(MEMORY_SETTING);
    setting.load("value");
    await context.sync();

    const sheets = new Set(workbook.worksheets.items.map(({ name }) => name));
    const own = [...ownSheetNames(workbookNames(workbook.names.items))].filter(([, name]) => sheets.has(name));
    if (own.length === 0) return null;
    const memory = setting.isNullObject ? {} : parseMemory(setting.value);
    const files = new Set(own.flatMap(([id]) => memory[id]?.sources.places.map(([file]) => file) ?? []));
    return { files: [...files].filter((file) => file !== ""), fromWorkbook: files.has("") };
  });
}
