import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useSyncExternalStore } from "react";
import { ErrorBoundary } from "./ErrorBoundary";
import { StatusLine } from "./StatusLine";
import { TabBar } from "./TabBar";
import { TabPanel } from "./TabPanel";
import { LateJobProgress, LateModeMessage, LateNotices } from "../controls/lateParts";
import type { Pane } from "../model/pane";
import { usePaneTheme } from "../theme/usePaneTheme";
import { PaneContext, usePane } from "../model/usePane";
import { useComparedWorkbook } from "./useComparedWorkbook";
import { useFileDrop } from "./useFileDrop";
import { useTabPlace } from "./useTabPlace";
import { LanguageContext } from "../model/useTexts";

const useStyles = makeStyles({
  provider: { height: "100%" },
  layout: { display: "flex", flexDirection: "column", height: "100vh", overflow: "hidden" },
  dropping: { boxShadow: `inset 0 0 0 3px ${tokens.colorBrandStroke1}` },
  main: {
    flexGrow: 1,
    overflowY: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    outlineStyle: "none",
  },
});

/** The whole task pane. Colours come from Fluent's theme alone. */
export function App({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  const { mode, language } = useSyncExternalStore(pane.subscribe, pane.getState);
  const theme = usePaneTheme(pane, mode);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <LanguageContext value={language}>
        <ErrorBoundary>
          <PaneContext value={pane}>
            <Layout />
          </PaneContext>
        </ErrorBoundary>
      </LanguageContext>
    </FluentProvider>
  );
}

/** Tabs and messages stay put; only the panel scrolls. Files may be dropped anywhere. */
function Layout(): ReactNode {
  const styles = useStyles();
  const { state } = usePane();
  const main = useRef<HTMLDivElement>(null);
  const place = useTabPlace(main, state.tab);

  const { dropping, ...drop } = useFileDrop();
  useComparedWorkbook();

  // What had the focus may be gone (a removed workbook, a closed message): the keyboard goes on in the panel.
  const focused = useRef<Element>(null);
  useEffect(() => {
    if (focused.current?.isConnected === false && document.activeElement === document.body) {
      main.current?.focus({ preventScroll: true });
    }
  });

  return (
    <div
      className={mergeClasses(styles.layout, dropping && styles.dropping)}
      onFocus={(event) => {
        focused.current = event.target;
      }}
      {...drop}
    >
      <TabBar />
      <LateNotices />
      <LateJobProgress />
      <StatusLine />
      <div
        className={styles.main}
        ref={main}
        role="tabpanel"
        id="panel"
        aria-labelledby={`tab-${state.tab}`}
        tabIndex={-1}
        onScroll={place.onScroll}
      >
        <LateModeMessage />
        <ErrorBoundary key={state.tab}>
          <TabPanel tab={state.tab} ready={state.mode !== "starting"} />
        </ErrorBoundary>
      </div>
    </div>
  );
}
