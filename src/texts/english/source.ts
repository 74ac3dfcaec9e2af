import type { LateTexts } from "../lateTexts";
import { short } from "./words";

/** Show source and the way back. */
export const SOURCE: LateTexts["source"] = {
  title: "Source",
  hint: "Select a figure in the report to see where it comes from, or a cell in the source to find it in the report.",
  show: "Show source",
  back: "Go to the report",
  cell: (sheet, cell) => `sheet ${sheet}, cell ${cell}`,
  from: (at, sources) => `The figure on ${at} comes from ${short(sources)}.`,
  calculated: (at, sources) =>
    `The figure on ${at} is calculated in the report from those of its row, which come from ${short(sources)}.`,
  stands: (at, places) => `The figure on ${at} stands in the report on ${short(places)}.`,
  openFile: "Open the file to see the cell.",
  backHint: "The source is selected. Go to the report takes you back.",
  gone: "The cell cannot be shown: the sheet is hidden or deleted.",
  notInReport: (at) => `What is selected, ${at}, is not part of the report. Select a figure on a report sheet.`,
  noSource: (at) =>
    `No source is known for ${at}. Select a figure in one of the report's tables; if the report is old, update it.`,
  inReport: (at) => `What is selected, ${at}, is part of the report already. Select a cell in the source.`,
  notUsed: (at) => `The cell on ${at} is not used in the report.`,
};
