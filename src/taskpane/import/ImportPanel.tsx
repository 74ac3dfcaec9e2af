import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";
import { importTexts } from "../../texts/pane/importTexts";
import { useTexts } from "../model/useTexts";
import { readExample } from "./readExample";
import { readFiles } from "./readFiles";
import { readWorkbook } from "../model/readWorkbook";
import { removeSource } from "./removeSource";
import { LateConflictCard, LateDocumentCard } from "../controls/lateParts";
import { usePane } from "../model/usePane";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  drop: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground2 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** Where workbooks come in, and what was found in them. */
export function ImportPanel(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(importTexts);
  const { state, run } = usePane();
  const busy = state.job.kind !== "idle";
  const conflicts = state.report?.conflicts ?? [];
  const shapes = state.report?.documents.flatMap(({ recognitions }) => recognitions.map(({ shape }) => shape)) ?? [];

  return (
    <div className={styles.panel}>
      {state.sources.length === 0 && <Text>{state.earlier === null ? texts.intro : texts.earlier(state.earlier)}</Text>}
      <WorkbookChoice />
      {conflicts.length > 0 && <LateConflictCard conflicts={conflicts} />}
      {state.sources.length > 0 && <h2 className={styles.heading}>{texts.documents}</h2>}
      {state.sources.map((source) => (
        <LateDocumentCard
          key={source.file}
          source={source}
          document={state.report?.documents.find(({ file }) => file === source.file)}
          busy={busy}
          isOneOfSeveral={state.sources.length > 1}
          shapes={shapes}
          onRemove={() => run((pane) => removeSource(pane, source.file))}
        />
      ))}
    </div>
  );
}

/** The ways in: files, the open workbook, the example. */
function WorkbookChoice(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(importTexts);
  const { state, run } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const busy = state.job.kind !== "idle";
  return (
    <div className={styles.drop}>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => input.current?.click()}>
          {texts.choose}
        </Button>
        {state.mode === "excel" && (
          <Button disabledFocusable={busy} onClick={() => run(readWorkbook)}>
            {texts.readOpen}
          </Button>
        )}
        {(state.mode === "browser" || state.mode === "blocked") && (
          <Button disabledFocusable={busy} onClick={() => run(readExample)}>
            {texts.example}
          </Button>
        )}
      </div>
      <Text size={200} className={styles.hint}>
        {texts.drop}{" "}
        <Link href="assets/mall-budgetuppfoljning.xlsx" download inline>
          {texts.template}
        </Link>
      </Text>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.txt,.parquet,.se,.si,.sie,.px,.json"
        multiple
        hidden
        aria-label={texts.choose}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = "";
          run((pane) => readFiles(pane, files));
        }}
      />
    </div>
  );
}
