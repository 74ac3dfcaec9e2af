import { withAcceptance, type Acceptance } from "../../domain/finding/acceptance";
import { DEFAULT_SETTINGS, type ReportSettings } from "../../domain/settings/reportSettings";
import { lateTexts } from "../../texts/lateTexts";
import { settingsProblemText } from "../../texts/settingsProblemTexts";
import type { Pane } from "../model/pane";
import type { Notice } from "../model/state";
import { changeSettings } from "../model/changeSettings";

/** Saves the choices as a file among the browser's downloads. The running text, and the name one signs with, are one's own and stay. */
export async function exportSettings(pane: Pane): Promise<void> {
  const { signature: _, runningText: __, ...shared } = pane.getState().settings;
  await pane.services.exportSettings(shared, lateTexts.settings.fileName);
  tell(pane, { intent: "success", title: lateTexts.settings.exported(lateTexts.settings.fileName), text: "" });
}

/**
 * Takes up the choices of a colleague's file. A choice the file lacks stays; one that can't be used is told. What the
 * colleague has accepted is added to what is accepted here.
 */
export async function importSettings(pane: Pane, file: File): Promise<void> {
  const { settings, problems } = await pane.services.parseSettings(await file.text());
  const found = Object.keys(settings).length > 0;
  const { signature: _, runningText: __, ...taken } = settings;
  const own = pane.getState().settings.accepted ?? [];
  const accepted = taken.accepted?.reduce<readonly Acceptance[]>(withAcceptance, own);
  if (found) await changeSettings(pane, { ...taken, ...(accepted !== undefined && { accepted }) });
  tell(pane, {
    intent: problems.length === 0 ? "success" : found ? "warning" : "error",
    title: found ? lateTexts.settings.imported(file.name) : lateTexts.settings.notImported(file.name),
    text: settingsProblemText(problems, pane.getState().language),
  });
}

/** What the tab shows and a reset takes back; mended readings and accepted findings are no defaults and stay. */
const UNDECIDED = {
  look: undefined,
  decimals: undefined,
  deviations: undefined,
  allowedDifference: undefined,
  goalTolerance: undefined,
  directions: undefined,
  indicatorLayout: undefined,
  ledger: undefined,
} satisfies Partial<ReportSettings>;

/** Takes back the choices of the tab, in the workbook too. */
export async function resetSettings(pane: Pane): Promise<void> {
  const calculation = pane.getState().mode === "excel" ? "vss" : DEFAULT_SETTINGS.calculation;
  await changeSettings(pane, { ...UNDECIDED, ...DEFAULT_SETTINGS, calculation });
  tell(pane, { intent: "info", title: lateTexts.settings.wasReset, text: "" });
}

function tell(pane: Pane, notice: Notice): void {
  pane.dispatch({ type: "noticed", notice });
}
