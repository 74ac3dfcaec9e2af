import { formatAmount } from "../../domain/amount/formatAmount";
import type { LedgerFigure, LedgerShare } from "../../domain/ledger/ledgerFigure";
import type { CellRef } from "../../domain/table/table";
import { lateTexts } from "../../texts/lateTexts";
import type { Pane } from "../model/pane";
import type { Notice } from "../model/state";

/** Visa källa: goes to the source of the active cell's figure, or says in which file it stands. */
export async function showSource(pane: Pane): Promise<void> {
  if (pane.getState().job.kind !== "idle") return;
  const answer = await pane.services.findSource();
  const at = lateTexts.source.cell(answer.at.sheet, answer.at.cell);
  if (answer.kind !== "found") return tell(pane, "warning", lateTexts.source[answer.kind](at), "");
  const { sources, ledgers, isCalculated } = answer;
  const [ledger] = ledgers;
  if (ledger !== undefined) return showLedger(pane, at, ledger, isCalculated);
  const names = sources.map(sourceName);
  const title = (isCalculated ? lateTexts.source.calculated : lateTexts.source.from)(at, names);
  const here = sources.find(({ file }) => file === "");
  if (here === undefined) return tell(pane, "info", title, lateTexts.source.openFile);
  const shown = await pane.services.goToCell(here.sheet, here.cell);
  tell(pane, shown ? "success" : "warning", title, shown ? lateTexts.source.backHint : lateTexts.source.gone);
}

/** A figure that a ledger adds up to: its accounts and ansvar, and the ledger itself where it stands in the workbook. */
async function showLedger(pane: Pane, at: string, ledger: LedgerFigure, isCalculated: boolean): Promise<void> {
  const { file, sheet, entries, accountCount, unitCount } = ledger;
  const where = file === "" ? lateTexts.source.ledgerSheet(sheet) : lateTexts.source.ledgerFile(file);
  const shown = file === "" && (await pane.services.goToCell(sheet, "A1"));
  if (isCalculated) return tell(pane, "info", lateTexts.source.ledgerCalculated(at, where), "");
  const share = ([name, amount]: LedgerShare) => lateTexts.source.share(name, formatAmount(amount, 0));
  const { accounts, units } = ledger;
  const parts = [
    lateTexts.source.accounts(accounts.map(share), accountCount - accounts.length),
    unitCount > 0 && lateTexts.source.units(units.map(share), unitCount - units.length),
  ].filter((part) => part !== false);
  tell(pane, shown ? "success" : "info", lateTexts.source.ledger(at, where, accountCount, entries), parts.join(" "));
}

/** Gå till rapporten: from a source cell to its figure in the report. */
export async function showInReport(pane: Pane): Promise<void> {
  if (pane.getState().job.kind !== "idle") return;
  const answer = await pane.services.findInReport();
  const at = lateTexts.source.cell(answer.at.sheet, answer.at.cell);
  if (answer.kind !== "found") return tell(pane, "warning", lateTexts.source[answer.kind](at), "");
  const names = answer.places.map(({ sheet, cell }) => lateTexts.source.cell(sheet, cell));
  const [first] = answer.places;
  const shown = first !== undefined && (await pane.services.goToCell(first.sheet, first.cell));
  tell(pane, shown ? "success" : "warning", lateTexts.source.stands(at, names), shown ? "" : lateTexts.source.gone);
}

function sourceName({ file, sheet, cell }: CellRef): string {
  const place = lateTexts.source.cell(sheet, cell);
  return file === "" ? place : `${file}, ${place}`;
}

function tell(pane: Pane, intent: Notice["intent"], title: string, text: string): void {
  pane.dispatch({ type: "answered", notice: { intent, title, text } });
}
