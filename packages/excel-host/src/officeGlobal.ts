import type { Host } from "./createHost";
import type { Platform } from "./platform";
import { officeTheme, SWEDISH_LIGHT, type OfficeLook } from "./officeLook";
import { requirementSets } from "./requirementSets";
import type { RibbonAction } from "./ribbonEvent";

interface SimulatedOffice {
  readonly office: typeof Office;
  /** Ribbon actions by id, as given to `Office.actions.associate`. */
  readonly actions: ReadonlyMap<string, RibbonAction>;
}

/** What `Office.context.diagnostics` says of each Excel's version. */
const VERSIONS: Readonly<Record<Platform, string>> = {
  PC: "16.0.15407.20000",
  Mac: "16.62.22061100",
  OfficeOnline: "16.0.15412.41001",
};

/** An `Office` on top of the client's own that says it runs in that Excel, a Swedish and light one by default. */
export function simulatedOffice(
  clientOffice: object,
  { excelApi, platform }: Pick<Host, "excelApi" | "platform">,
  look: OfficeLook = SWEDISH_LIGHT,
  showPane: (isShown: boolean) => void = () => undefined,
): SimulatedOffice {
  const actions = new Map<string, RibbonAction>();
  const info = { host: "Excel", platform, addin: null };
  const members = {
    onReady: (callback?: (ready: typeof info) => unknown) => {
      const ready = Promise.resolve(info);
      if (callback) void ready.then(callback);
      return ready;
    },
    context: {
      host: "Excel",
      platform,
      displayLanguage: look.displayLanguage,
      contentLanguage: "sv-SE",
      officeTheme: officeTheme(look),
      diagnostics: { host: "Excel", platform, version: VERSIONS[platform] },
      requirements: { isSetSupported: requirementSets(excelApi) },
      document: { url: "" },
    },
    actions: { associate: (id: string, action: RibbonAction) => void actions.set(id, action) },
    addin: {
      setStartupBehavior: () => Promise.resolve(),
      getStartupBehavior: () => Promise.resolve("None"),
      showAsTaskpane: () => Promise.resolve(showPane(true)),
      hide: () => Promise.resolve(showPane(false)),
      onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
    },
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac" },
    StartupBehavior: { none: "None", load: "Load" },
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
  };
  // Defined, not assigned: several of these are read-only on the client's own object.
  const descriptors = Object.entries(members).map(([name, value]) => [name, { value, enumerable: true }] as const);
  return { office: Object.create(clientOffice, Object.fromEntries(descriptors)) as typeof Office, actions };
}
