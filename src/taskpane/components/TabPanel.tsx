import { type ReactNode, useEffect, useReducer, useState } from "react";
import { fetchPanel, panelOf } from "../panels";
import { TABS, type Tab } from "../state";

/** What a tab shows. Its code is fetched when it is needed, or beforehand once the pane has come to rest. */
export function TabPanel({ tab, ready }: { readonly tab: Tab; readonly ready: boolean }): ReactNode {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [failure, setFailure] = useState<unknown>(null);
  const Panel = panelOf(tab);

  useEffect(() => {
    if (Panel === null) fetchPanel(tab).then(redraw, setFailure);
  }, [Panel, tab]);

  useEffect(() => {
    // One that does not come now is asked for again when its tab is opened.
    if (ready) void Promise.allSettled(TABS.map(fetchPanel));
  }, [ready]);

  if (failure !== null) throw failure;
  return Panel === null ? null : <Panel />;
}
