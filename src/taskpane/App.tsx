import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  type Theme,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { readFiles } from "./actions/readFiles";
import { CheckPanel } from "./components/CheckPanel";
import { ComingPanel } from "./components/ComingPanel";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { FunctionsPanel } from "./components/FunctionsPanel";
import { ImportPanel } from "./components/ImportPanel";
import { JobProgress } from "./components/JobProgress";
import { ModeMessage } from "./components/ModeMessage";
import { Notices } from "./components/Notices";
import { ReportPanel } from "./components/ReportPanel";
import { StatusLine } from "./components/StatusLine";
import { TabBar } from "./components/TabBar";
import type { Pane } from "./pane";
import type { Tab } from "./state";
import { PaneContext, usePane } from "./usePane";

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

/** The whole task pane. Colours come from `theme` alone. */
export function App({ pane, theme = webLightTheme }: { readonly pane: Pane; readonly theme?: Theme }): ReactNode {
  const styles = useStyles();
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <ErrorBoundary>
        <PaneContext value={pane}>
          <Layout />
        </PaneContext>
      </ErrorBoundary>
    </FluentProvider>
  );
}

/** Tabs and messages stay put; only the panel scrolls. Files may be dropped anywhere. */
function Layout(): ReactNode {
  const styles = useStyles();
  const { state, dispatch, run } = usePane();
  const main = useRef<HTMLDivElement>(null);

  const [dropping, setDropping] = useState(false);

  // What had the focus may be gone (a removed workbook, a closed message): the keyboard goes on in the panel.
  const focused = useRef<Element>(null);
  useEffect(() => {
    if (focused.current?.isConnected === false && document.activeElement === document.body) {
      main.current?.focus({ preventScroll: true });
    }
  });

  function allowDrop(event: DragEvent): void {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setDropping(true);
  }

  function endDrop(event: DragEvent): void {
    if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setDropping(false);
  }

  function drop(event: DragEvent): void {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setDropping(false);
    const files = [...event.dataTransfer.files];
    dispatch({ type: "tabChosen", tab: "importera" });
    run((pane) => readFiles(pane, files));
  }

  return (
    <div
      className={mergeClasses(styles.layout, dropping && styles.dropping)}
      onFocus={(event) => {
        focused.current = event.target;
      }}
      onDragOver={allowDrop}
      onDragLeave={endDrop}
      onDrop={drop}
    >
      <TabBar />
      <Notices />
      <JobProgress />
      <StatusLine />
      <div
        className={styles.main}
        ref={main}
        role="tabpanel"
        id="panel"
        aria-labelledby={`tab-${state.tab}`}
        tabIndex={-1}
      >
        <ModeMessage />
        <ErrorBoundary key={state.tab}>{panel(state.tab)}</ErrorBoundary>
      </div>
    </div>
  );
}

function panel(tab: Tab): ReactNode {
  switch (tab) {
    case "importera":
      return <ImportPanel />;
    case "kontrollera":
      return <CheckPanel />;
    case "rapport":
      return <ReportPanel />;
    case "funktioner":
      return <FunctionsPanel />;
    case "formatera":
    case "installningar":
      return <ComingPanel tab={tab} />;
  }
}
