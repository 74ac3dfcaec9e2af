import type { LedgerSettings } from "../../domain/ledger/ledgerSettings";
import { readFiles } from "../import/readFiles";
import type { Pane } from "../model/pane";
import { changeSettings } from "../model/changeSettings";

/**
 * Reads ledgers by other accounts, areas or codes from now on. What is left empty is undecided again. Ledgers that were
 * added up as their files were read are read anew where other codes are wanted, or other areas than they were put together
 * by.
 */
export async function changeLedger(pane: Pane, change: LedgerSettings): Promise<void> {
  const before = pane.getState().settings.ledger;
  const { accounts, operations = {}, dimension, level } = { ...before, ...change };
  const all: LedgerSettings = {
    ...(accounts !== undefined && { accounts }),
    ...(Object.keys(operations).length > 0 && { operations }),
    ...(dimension !== undefined && { dimension }),
    ...(level !== undefined && { level }),
  };
  const ledger = Object.keys(all).length === 0 ? undefined : all;
  await changeSettings(pane, { ledger });
  if (pane.getState().settings.ledger === ledger) await readFiles(pane, unfit(pane, before));
}

/** Files whose ledgers were added up by other codes than are wanted, or by other areas where there was no room for all codes. */
function unfit(pane: Pane, before: LedgerSettings = {}): File[] {
  const { sources, settings } = pane.getState();
  const { dimension, level, operations } = settings.ledger ?? {};
  const isOther = dimension !== before.dimension;
  const isDivided = isOther || level !== before.level || operations !== before.operations;
  return sources.flatMap(({ content, sheets }) => {
    const isUnfit = sheets.some(
      ({ ledger }) => (isOther && (ledger?.dimensions?.length ?? 0) > 1) || (isDivided && ledger?.isFolded === true),
    );
    return content !== undefined && isUnfit ? [content] : [];
  });
}
