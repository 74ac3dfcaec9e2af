import type { Table } from "../../domain/table/table";
import { recognitionTexts } from "../../texts/pane/recognitionTexts";
import type { Pane } from "../model/pane";
import { reply } from "../model/notify";
import { isOpenInExcel } from "../model/isOpenInExcel";

/** Selects a table where it stands in the open workbook, or says in which file it is. */
export async function showTable(pane: Pane, { file, sheet, range }: Table["source"]): Promise<void> {
  const texts = recognitionTexts[pane.getState().language];
  if (isOpenInExcel(pane.getState(), file)) {
    if (!(await pane.services.goToCell(sheet, range))) reply(pane, "warning", texts.gone(sheet, range));
  } else reply(pane, "info", texts.inFile(file, sheet, range));
}
