import { type ReactNode, useEffect } from "react";
import { fetchLateParts, LATE_PANELS } from "../controls/lateParts";
import type { Tab } from "../model/state";
import { ImportPanel } from "../import/ImportPanel";

const PANELS = { importera: ImportPanel, ...LATE_PANELS };

/** What a tab shows. Its code is fetched when it is needed, or beforehand once the pane has come to rest. */
export function TabPanel({ tab, ready }: { readonly tab: Tab; readonly ready: boolean }): ReactNode {
  useEffect(() => {
    if (ready) void fetchLateParts();
  }, [ready]);
  const Panel = PANELS[tab];
  return <Panel key={tab} />;
}
