import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { formatTexts } from "../../texts/pane/formatTexts";
import { useTexts } from "../model/useTexts";
import { formatTable, undoFormat } from "./formatTable";
import { usePane } from "../model/usePane";
import { LookChoice } from "./LookChoice";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The report's looks for any table of the open workbook, and the way back. */
export function FormatPanel(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(formatTexts);
  const { state, run } = usePane();
  const inExcel = state.mode === "excel";
  const busy = state.job.kind !== "idle";
  return (
    <div className={styles.panel}>
      <Text>{inExcel ? texts.intro : texts.needsExcel}</Text>
      <LookChoice />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy || !inExcel} onClick={() => run(formatTable)}>
          {texts.button}
        </Button>
        <Button disabledFocusable={busy || state.formatted === null} onClick={() => run(undoFormat)}>
          {texts.undo}
        </Button>
      </div>
    </div>
  );
}
