import type { LateTexts } from "../lateTexts";
import { count, short } from "./words";

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
  ledger: (at, where, accounts, entries) =>
    `The figure on ${at} is the sum of ${count(entries, "row", "rows")} on ${count(accounts, "account", "accounts")} in ${where}.`,
  ledgerCalculated: (at, where) =>
    `The figure on ${at} is calculated in the report from those of its row, which are sums from ${where}. Select one of them to see its accounts.`,
  ledgerSheet: (sheet) => `the ledger on sheet ${sheet}`,
  ledgerFile: (file) => `the ledger ${file}`,
  accounts: (shares, more) => `Accounts: ${shares.join("; ")}${and(more)}.`,
  units: (shares, more) => `Ansvar: ${shares.join("; ")}${and(more)}.`,
  share: (name, kronor) => `${name} ${kronor} kr`,
  openFile: "Open the file to see the cell.",
  backHint: "The source is selected. Go to the report takes you back.",
  gone: "The cell cannot be shown: the sheet is hidden or deleted.",
  notInReport: (at) => `What is selected, ${at}, is not part of the report. Select a figure on a report sheet.`,
  noSource: (at) =>
    `No source is known for ${at}. Select a figure in one of the report's tables; if the report is old, update it.`,
  inReport: (at) => `What is selected, ${at}, is part of the report already. Select a cell in the source.`,
  notUsed: (at) => `The cell on ${at} is not used in the report.`,
};

function and(more: number): string {
  return more === 0 ? "" : `; and ${more} more`;
}
