import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { texts } from "../../texts";
import { jobText } from "../statusText";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  box: { flexShrink: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, overflowWrap: "anywhere" },
});

/** What is going on and how far it has come; reading files can be cancelled. */
export function JobProgress(): ReactNode {
  const styles = useStyles();
  const { job } = usePane().state;
  if (job.kind === "idle") return null;
  const text = jobText(job);
  return (
    <div className={styles.box}>
      <div className={styles.row}>
        <Text className={styles.text}>{text}</Text>
        {job.kind === "reading" && (
          <Button size="small" onClick={() => job.cancel()}>
            {texts.cancel}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={text} value={job.kind === "reading" ? (job.fraction ?? undefined) : undefined} />
    </div>
  );
}
