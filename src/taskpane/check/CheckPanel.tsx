import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { checkingTexts } from "../../texts/pane/checkingTexts";
import { useTexts } from "../model/useTexts";
import { checkFigures } from "./checkFigures";
import { usePane } from "../model/usePane";
import { FindingList } from "./FindingList";
import { LatestCorrection } from "./LatestCorrection";
import { RunningText } from "./RunningText";
import { ToImport } from "../controls/ToImport";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, alignItems: "stretch" },
  button: { alignSelf: "flex-start" },
});

/** The tab Kontrollera: the button, what Rätta has done, and the findings of the checks. */
export function CheckPanel(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(checkingTexts);
  const { state, run } = usePane();
  const hasTables = state.report?.documents.some(({ tables }) => tables.length > 0) ?? false;
  const idle = state.job.kind === "idle";

  return (
    <div className={styles.panel}>
      <Text>{texts.intro}</Text>
      {hasTables && <RunningText />}
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={!idle || !hasTables}
        onClick={() => run(checkFigures)}
      >
        {texts.button}
      </Button>
      {!hasTables && <ToImport text={state.sources.length === 0 ? texts.nothing : texts.noTables} />}
      <LatestCorrection />
      {state.checked && state.report !== null && hasTables && <FindingList report={state.report} />}
    </div>
  );
}
