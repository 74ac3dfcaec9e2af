import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { copiesTexts } from "../../texts/pane/copiesTexts";
import { sourceTexts } from "../../texts/pane/sourceTexts";
import { useTexts } from "../model/useTexts";
import { copyReport, copyTable } from "./copyReport";
import { showInReport, showSource } from "./showSource";
import type { Pane } from "../model/pane";
import { usePane } from "../model/usePane";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  hint: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What can be done with a written report: copies of it for others, and the way from a figure to its source. */
export function ReportTools(): ReactNode {
  const copiesWords = useTexts(copiesTexts);
  const sourceWords = useTexts(sourceTexts);
  const { state } = usePane();
  const inExcel = state.mode === "excel";
  const hasReport = (state.report?.report.sheets.length ?? 0) > 0;
  return (
    <>
      <Tools title={copiesWords.title} hint={copiesWords.hint}>
        <Tool text={copiesWords.copy} run={copyReport} isReady={inExcel || hasReport} />
        {inExcel && <Tool text={copiesWords.copyTable} run={copyTable} isReady />}
      </Tools>
      {inExcel && (
        <Tools title={sourceWords.title} hint={sourceWords.hint}>
          <Tool text={sourceWords.show} run={showSource} isReady />
          <Tool text={sourceWords.back} run={showInReport} isReady />
        </Tools>
      )}
    </>
  );
}

function Tools(props: { readonly title: string; readonly hint: string; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <section className={styles.box} aria-label={props.title}>
      <h3 className={styles.heading}>{props.title}</h3>
      <Text size={200} className={styles.hint}>
        {props.hint}
      </Text>
      <div className={styles.buttons}>{props.children}</div>
    </section>
  );
}

function Tool(props: {
  readonly text: string;
  readonly run: (pane: Pane) => Promise<void>;
  readonly isReady: boolean;
}): ReactNode {
  const { state, run } = usePane();
  return (
    <Button disabledFocusable={state.job.kind !== "idle" || !props.isReady} onClick={() => run(props.run)}>
      {props.text}
    </Button>
  );
}
