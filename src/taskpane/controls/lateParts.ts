import { late } from "./late";
import type { Tab } from "../model/state";

/** What each tab shows. Importera is drawn with the pane itself. */
export const LATE_PANELS = {
  kontrollera: late(async () => (await import("../check/CheckPanel")).CheckPanel),
  rapport: late(async () => (await import("../report/ReportPanel")).ReportPanel),
  formatera: late(async () => (await import("../format/FormatPanel")).FormatPanel),
  funktioner: late(async () => (await import("../functions/FunctionsPanel")).FunctionsPanel),
  installningar: late(async () => (await import("../settings/SettingsPanel")).SettingsPanel),
} satisfies Record<Exclude<Tab, "importera">, unknown>;

export const LateStatusText = late(async () => (await import("../shell/StatusText")).StatusText);
export const LateNotices = late(async () => (await import("../shell/Notices")).Notices);
export const LateJobProgress = late(async () => (await import("../shell/JobProgress")).JobProgress);
export const LateModeMessage = late(async () => (await import("../shell/ModeMessage")).ModeMessage);
export const LateDocumentCard = late(async () => (await import("../import/DocumentCard")).DocumentCard);
export const LateConflictCard = late(async () => (await import("../import/ConflictCard")).ConflictCard);

/** Fetches everything once the pane has come to rest. What does not come now is asked for again when it is drawn. */
export async function fetchLateParts(): Promise<void> {
  await Promise.allSettled([...Object.values(LATE_PANELS), LateDocumentCard].map((part) => part.fetch()));
}
