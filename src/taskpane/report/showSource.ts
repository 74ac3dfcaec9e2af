import { formatAmount } from "../../domain/amount/formatAmount";
import type { LedgerFigure, LedgerShare } from "../../domain/ledger/ledgerFigure";
import { sourceTexts } from "../../texts/pane/sourceTexts";
import type { Pane } from "../model/pane";
import { reply } from "../model/notify";

/** Visa källa: goes to the source of the active cell's figure, or says in which file it stands. */
export async function showSource(pane: Pane): Promise<void> {
  const texts = sourceTexts[pane.getState().language];
  if (pane.getState().job.kind !== "idle") return;
  const answer = await pane.services.findSource();
  const at = texts.cell(answer.at.sheet, answer.at.cell);
  if (answer.kind !== "found") return reply(pane, "warning", texts[answer.kind](at));
  const { sources, ledgers, isCalculated } = answer;
  const [ledger] = ledgers;
  if (ledger !== undefined) return showLedger(pane, at, ledger, isCalculated);
  const names = sources.map(({ file, sheet, cell }) => nameOf(file, texts.cell(sheet, cell)));
  const title = (isCalculated ? texts.calculated : texts.from)(at, names);
  const here = sources.find(({ file }) => file === "");
  if (here === undefined) return reply(pane, "info", title, texts.openFile);
  const shown = await pane.services.goToCell(here.sheet, here.cell);
  reply(pane, shown ? "success" : "warning", title, shown ? texts.backHint : texts.gone);
}

/** A figure that a ledger adds up to: its accounts and ansvar, and the ledger itself where it stands in the workbook. */
async function showLedger(pane: Pane, at: string, ledger: LedgerFigure, isCalculated: boolean): Promise<void> {
  const texts = sourceTexts[pane.getState().language];
  const { file, sheet, entries, accountCount, departmentCount } = ledger;
  const where = file === "" ? texts.ledgerSheet(sheet) : texts.ledgerFile(file);
  const shown = file === "" && (await pane.services.goToCell(sheet, "A1"));
  if (isCalculated) return reply(pane, "info", texts.ledgerCalculated(at, where));
  const share = ([name, amount]: LedgerShare) => texts.share(name, formatAmount(amount, 0));
  const { accounts, departments } = ledger;
  const parts = [
    texts.accounts(accounts.map(share), accountCount - accounts.length),
    departmentCount > 0 && texts.departments(departments.map(share), departmentCount - departments.length),
  ].filter((part) => part !== false);
  reply(pane, shown ? "success" : "info", texts.ledger(at, where, accountCount, entries), parts.join(" "));
}

/** Gå till rapporten: from a source cell to its figure in the report. */
export async function showInReport(pane: Pane): Promise<void> {
  const texts = sourceTexts[pane.getState().language];
  if (pane.getState().job.kind !== "idle") return;
  const answer = await pane.services.findInReport();
  const at = texts.cell(answer.at.sheet, answer.at.cell);
  if (answer.kind !== "found") return reply(pane, "warning", texts[answer.kind](at));
  const names = answer.places.map(({ sheet, cell }) => texts.cell(sheet, cell));
  const [first] = answer.places;
  const shown = first !== undefined && (await pane.services.goToCell(first.sheet, first.cell));
  reply(pane, shown ? "success" : "warning", texts.stands(at, names), shown ? "" : texts.gone);
}

function nameOf(file: string, place: string): string {
  return file === "" ? place : `${file}, ${place}`;
}
