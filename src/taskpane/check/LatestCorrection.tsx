import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { findingTexts } from "../../texts/pane/findingTexts";
import { useTexts } from "../model/useTexts";
import { undoCorrection } from "./correctFinding";
import { usePane } from "../model/usePane";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
});

/** What Rätta has written into the workbook, and the way back. */
export function LatestCorrection(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(findingTexts);
  const { state, run } = usePane();
  const latest = state.corrections.at(-1);
  if (latest === undefined) return null;
  const earlier = state.corrections.length - 1;
  const changes = latest.changes.map(({ source, from, to }) =>
    texts.change(source.sheet.trim(), source.cell, from, to),
  );
  return (
    <section className={styles.box} aria-label={texts.latest}>
      <Text weight="semibold">{texts.latest}</Text>
      <Text>
        {changes.join(", ")}
        {earlier > 0 && ` (${texts.earlier(earlier)})`}
      </Text>
      <Button size="small" disabledFocusable={state.job.kind !== "idle"} onClick={() => run(undoCorrection)}>
        {texts.undo}
      </Button>
    </section>
  );
}
