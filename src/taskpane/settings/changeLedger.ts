import type { LedgerSettings } from "../../domain/ledger/ledgerSettings";
import type { Pane } from "../model/pane";
import { changeSettings } from "../model/changeSettings";

/** Reads ledgers by other accounts or areas from now on. What is left empty is undecided again. */
export async function changeLedger(pane: Pane, change: LedgerSettings): Promise<void> {
  const { accounts, operations = {} } = { ...pane.getState().settings.ledger, ...change };
  const ledger: LedgerSettings = {
    ...(accounts !== undefined && { accounts }),
    ...(Object.keys(operations).length > 0 && { operations }),
  };
  await changeSettings(pane, { ledger: Object.keys(ledger).length === 0 ? undefined : ledger });
}
