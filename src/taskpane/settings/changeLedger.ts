import type { LedgerSettings } from "../../domain/ledger/ledgerSettings";
import { readFiles } from "../import/readFiles";
import type { Pane } from "../model/pane";
import { changeSettings } from "../model/changeSettings";

/**
 * Reads ledgers by other accounts, areas or codes from now on. What is left empty is undecided again. Ledgers that were
 * added up as their files were read are read anew where other codes are wanted.
 */
export async function changeLedger(pane: Pane, change: LedgerSettings): Promise<void> {
  const before = pane.getState().settings.ledger?.dimension;
  const { accounts, operations = {}, dimension, level } = { ...pane.getState().settings.ledger, ...change };
  const ledger: LedgerSettings = {
    ...(accounts !== undefined && { accounts }),
    ...(Object.keys(operations).length > 0 && { operations }),
    ...(dimension !== undefined && { dimension }),
    ...(level !== undefined && { level }),
  };
  await changeSettings(pane, { ledger: Object.keys(ledger).length === 0 ? undefined : ledger });
  const isRead = pane.getState().settings.ledger?.dimension === dimension && dimension !== before;
  if (isRead) await readFiles(pane, streamed(pane));
}

/** Files with ledgers of several kinds of codes, of which only one was added up. */
function streamed(pane: Pane): File[] {
  return pane.getState().sources.flatMap(({ content, sheets }) => {
    const isOne = sheets.some(({ ledger }) => (ledger?.dimensions?.length ?? 0) > 1);
    return content !== undefined && isOne ? [content] : [];
  });
}
