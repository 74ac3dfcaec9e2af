import type { ComponentType } from "react";
import { ImportPanel } from "./components/ImportPanel";
import type { Tab } from "./state";

/** The panels that are here. Importera is part of the first paint; the others come after it. */
const here: Partial<Record<Tab, ComponentType>> = { importera: ImportPanel };

const FETCH: Readonly<Record<Tab, () => Promise<ComponentType>>> = {
  importera: async () => ImportPanel,
  kontrollera: async () => (await import("./components/CheckPanel")).CheckPanel,
  rapport: async () => (await import("./components/ReportPanel")).ReportPanel,
  formatera: async () => (await import("./components/FormatPanel")).FormatPanel,
  funktioner: async () => (await import("./components/FunctionsPanel")).FunctionsPanel,
  installningar: async () => (await import("./components/SettingsPanel")).SettingsPanel,
};

/** A tab's panel when it has been fetched. */
export function panelOf(tab: Tab): ComponentType | null {
  return here[tab] ?? null;
}

/** Fetches a tab's panel; the next {@link panelOf} has it. */
export async function fetchPanel(tab: Tab): Promise<void> {
  here[tab] ??= await FETCH[tab]();
}
