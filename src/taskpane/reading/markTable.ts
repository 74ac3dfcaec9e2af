import type { MarkedTable } from "../../domain/table/markedTable";
import { markingTexts } from "../../texts/pane/markingTexts";
import { areaNamed } from "../../workbook/areaNamed";
import { areasOverlap } from "../../workbook/areasOverlap";
import { edgesOf } from "../../workbook/edgesOf";
import { areaName, type Area } from "../../workbook/sheet";
import { changeSettings } from "../model/changeSettings";
import { notify } from "../model/notify";
import type { Pane } from "../model/pane";

/** Why an area cannot be read as a table. */
type MarkingFault = keyof typeof markingTexts.sv.faults;

/**
 * The area that the user has written, in capitals, or why it is none.
 *
 * @example areaWritten("a4:f20") // { range: "A4:F20" }
 * @example areaWritten("A4") // { fault: "tooSmall" }
 */
export function areaWritten(text: string): { readonly range: string } | { readonly fault: MarkingFault } {
  const area = areaNamed(text);
  if (area === null) return { fault: "noArea" };
  return area.bottom === area.top ? { fault: "tooSmall" } : { range: areaName(area) };
}

/** Reads an area of a workbook as one table, at once and as long as it begins and ends as it does now. */
export async function markTable(
  pane: Pane,
  { file, sheet, range }: Pick<MarkedTable, "file" | "sheet" | "range">,
  before?: MarkedTable,
): Promise<void> {
  const area = areaNamed(range);
  const { sources, language } = pane.getState();
  const texts = markingTexts[language];
  const place = sources.find((source) => source.file === file)?.sheets.find(({ name }) => name === sheet);
  if (area === null || place === undefined) return notify(pane, "warning", texts.faults.otherSheet);
  const isFilled = place.rows.some(
    ({ index, cells }) =>
      index >= area.top &&
      index <= area.bottom &&
      cells.slice(area.left, area.right + 1).some((cell) => cell !== undefined),
  );
  if (!isFilled) return notify(pane, "warning", texts.faults.empty);
  const others = marks(pane).filter((one) => !isSameMark(one, before) && !isOver(one, { file, sheet }, area));
  await changeMarks(pane, [{ file, sheet, range, edges: edgesOf(place, area) }, ...others]);
  const { report } = pane.getState();
  const recognition = report?.documents
    .flatMap(({ recognitions }) => recognitions)
    .find(({ source, marked }) => source.file === file && source.sheet === sheet && marked?.range === range);
  if (recognition === undefined || recognition.table === null)
    return notify(pane, "warning", texts.notRead(sheet, range), texts.notReadAdvice);
  notify(pane, "success", texts.read(sheet, range));
}

/** Reads what is selected in the open workbook as one table. */
export async function markSelection(pane: Pane, file: string, before?: MarkedTable): Promise<void> {
  const selected = await pane.services.selectedPlace();
  const { faults } = markingTexts[pane.getState().language];
  if (typeof selected === "string") return notify(pane, "warning", faults[selected]);
  if ("fault" in areaWritten(selected.range)) return notify(pane, "warning", faults.tooSmall);
  await markTable(pane, { file, ...selected }, before);
}

/** Says how many rows of a marked table, from its first, are titles and headings; undefined leaves it to the import. */
export async function chooseHeaderRows(pane: Pane, mark: MarkedTable, headerRows: number | undefined): Promise<void> {
  const changed = marks(pane).map((one) => {
    const { headerRows: _, ...rest } = one;
    return isSameMark(one, mark) ? { ...rest, ...(headerRows !== undefined && { headerRows }) } : one;
  });
  await changeMarks(pane, changed);
}

/** Lets the import find the table by itself again. */
export async function unmarkTable(pane: Pane, mark: MarkedTable): Promise<void> {
  await changeMarks(
    pane,
    marks(pane).filter((one) => !isSameMark(one, mark)),
  );
  notify(pane, "info", markingTexts[pane.getState().language].unmarked(mark.sheet));
}

function marks(pane: Pane): readonly MarkedTable[] {
  return pane.getState().settings.markedTables ?? [];
}

async function changeMarks(pane: Pane, changed: readonly MarkedTable[]): Promise<void> {
  await changeSettings(pane, { markedTables: changed.length === 0 ? undefined : changed });
}

/** Whether two markings are of the same area; nothing is the same as none. */
export function isSameMark(one: MarkedTable, other: MarkedTable | undefined): boolean {
  return one.file === other?.file && one.sheet === other.sheet && one.range === other.range;
}

function isOver(one: MarkedTable, { file, sheet }: Pick<MarkedTable, "file" | "sheet">, area: Area): boolean {
  const own = areaNamed(one.range);
  return one.file === file && one.sheet === sheet && (own === null || areasOverlap(own, area));
}
