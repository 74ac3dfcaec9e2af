import type { ExcelApi } from "./createHost";
import { requirementSets } from "./requirementSets";

/** The parts of `Office` an add-in meets outside `Excel.run`, and what it has handed in. */
export interface OfficeParts {
  readonly members: Readonly<Record<string, unknown>>;
  /** Ribbon actions by id, as given to `Office.actions.associate`. */
  readonly actions: Map<string, (event: unknown) => unknown>;
}

/** Makes an `Office` that says it runs in a Swedish Excel on Windows. */
export function officeParts(excelApi: ExcelApi): OfficeParts {
  const actions = new Map<string, (event: unknown) => unknown>();
  const info = { host: "Excel", platform: "PC", addin: null };
  const members = {
    onReady: (callback?: (ready: typeof info) => unknown) => {
      const ready = Promise.resolve(info);
      if (callback) void ready.then(callback);
      return ready;
    },
    context: {
      host: "Excel",
      platform: "PC",
      displayLanguage: "sv-SE",
      contentLanguage: "sv-SE",
      diagnostics: { host: "Excel", platform: "PC", version: "16.0.15407.20000" },
      requirements: { isSetSupported: requirementSets(excelApi) },
      document: { url: "" },
    },
    actions: { associate: (id: string, action: (event: unknown) => unknown) => void actions.set(id, action) },
    addin: {
      setStartupBehavior: () => Promise.resolve(),
      getStartupBehavior: () => Promise.resolve("None"),
      showAsTaskpane: () => Promise.resolve(),
      hide: () => Promise.resolve(),
      onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
    },
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac" },
    StartupBehavior: { none: "None", load: "Load" },
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
  };
  return { members, actions };
}
