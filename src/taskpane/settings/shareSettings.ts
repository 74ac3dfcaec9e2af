import { withAcceptance, type Acceptance } from "../../domain/finding/acceptance";
import { DEFAULT_SETTINGS, type ReportSettings } from "../../domain/settings/reportSettings";
import { settingsTexts } from "../../texts/pane/settingsTexts";
import { settingsProblemText } from "../../texts/settingsProblemTexts";
import type { Pane } from "../model/pane";
import { changeSettings } from "../model/changeSettings";
import { reply } from "../model/notify";

/** Saves the choices as a file among the browser's downloads. The running text, and the name one signs with, are one's own and stay. */
export async function exportSettings(pane: Pane): Promise<void> {
  const texts = settingsTexts[pane.getState().language];
  const { signature: _, runningText: __, ...shared } = pane.getState().settings;
  await pane.services.exportSettings(shared, texts.fileName);
  reply(pane, "success", texts.exported(texts.fileName));
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
  const { language } = pane.getState();
  const texts = settingsTexts[language];
  const title = (found ? texts.imported : texts.notImported)(file.name);
  const intent = problems.length === 0 ? "success" : found ? "warning" : "error";
  reply(pane, intent, title, settingsProblemText(problems, language));
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
  reply(pane, "info", settingsTexts[pane.getState().language].wasReset);
}
