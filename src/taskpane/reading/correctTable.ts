import { withCorrection, type TableCorrection } from "../../domain/table/tableCorrection";
import type { Pane } from "../model/pane";
import { changeSettings } from "../model/changeSettings";

/** What the user changes of a reading; undefined leaves that part to the import again. */
export type CorrectionChange = Partial<Omit<TableCorrection, "name">>;

/** Reads tables of one shape as the user wants, at once and from now on. */
export async function correctTable(pane: Pane, shape: string, name: string, change: CorrectionChange): Promise<void> {
  const corrections = withCorrection(pane.getState().settings.corrections, shape, { name, ...change });
  await changeSettings(pane, { corrections });
}

/** Reads them as they were recognised from the start. */
export async function restoreTable(pane: Pane, shape: string): Promise<void> {
  const { corrections = {} } = pane.getState().settings;
  const others = Object.entries(corrections).filter(([other]) => other !== shape);
  await changeSettings(pane, { corrections: others.length === 0 ? undefined : Object.fromEntries(others) });
}
