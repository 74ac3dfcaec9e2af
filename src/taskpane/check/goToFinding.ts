import type { Finding } from "../../domain/finding/finding";
import type { CellRef } from "../../domain/table/table";
import { checkingTexts } from "../../texts/pane/checkingTexts";
import type { Pane } from "../model/pane";
import { isOpenInExcel } from "../model/isOpenInExcel";

/**
 * Brings the user to the cell a finding is about: the source cell when it stands in the open workbook, otherwise
 * its figure in the written report, otherwise a sentence that says where in the file it is. `source` is another cell
 * that the finding names: an alternative, a consequence.
 */
export async function goToFinding(pane: Pane, finding: Finding, source = finding.source): Promise<void> {
  if (source === null) return;
  pane.dispatch({ type: "pointed", finding, text: await goToSource(pane, source) });
}

async function goToSource(pane: Pane, source: CellRef): Promise<string> {
  const texts = checkingTexts[pane.getState().language];
  if (isOpenInExcel(pane.getState(), source.file)) {
    const found = await pane.services.goToCell(source.sheet, source.cell);
    return (found ? texts.wentTo : texts.gone)(source.sheet, source.cell);
  }
  const inFile = texts.inFile(source.file, source.sheet, source.cell);
  const inReport = await goToReport(pane, source);
  return inReport === null ? inFile : `${inReport} ${inFile}`;
}

async function goToReport(pane: Pane, source: CellRef): Promise<string | null> {
  const texts = checkingTexts[pane.getState().language];
  const { written } = pane.getState();
  if (written === null) return null;
  const place = await pane.services.locateInReport(written.summary.sheets, source);
  const name = written.summary.written.find(({ id }) => id === place?.sheetId)?.name;
  if (place === null || name === undefined) return null;
  return (await pane.services.goToCell(name, place.cell)) ? texts.inReport(name, place.cell) : null;
}
