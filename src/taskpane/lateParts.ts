import { late } from "./late";
import type { Tab } from "./state";

/** What each tab shows. Importera is drawn with the pane itself. */
export const LATE_PANELS = {
  kontrollera: late(async () => (await import("./components/CheckPanel")).CheckPanel),
  rapport: late(async () => (await import("./components/ReportPanel")).ReportPanel),
  formatera: late(async () => (await import("./components/FormatPanel")).FormatPanel),
  funktioner: late(async () => (await import("./components/FunctionsPanel")).FunctionsPanel),
  installningar: late(async () => (await import("./components/SettingsPanel")).SettingsPanel),
} satisfies Record<Exclude<Tab, "importera">, unknown>;

export const LateNotices = late(async () => (await import("./components/Notices")).Notices);
export const LateJobProgress = late(async () => (await import("./components/JobProgress")).JobProgress);
export const LateModeMessage = late(async () => (await import("./components/ModeMessage")).ModeMessage);
export const LateDocumentCard = late(async () => (await import("./components/DocumentCard")).DocumentCard);
export const LateConflictCard = late(async () => (await import("./components/ConflictCard")).ConflictCard);

/** Fetches everything once the pane has come to rest. What does not come now is asked for again when it is drawn. */
export async function fetchLateParts(): Promise<void> {
  await Promise.allSettled([...Object.values(LATE_PANELS), LateDocumentCard].map((part) => part.fetch()));
}
