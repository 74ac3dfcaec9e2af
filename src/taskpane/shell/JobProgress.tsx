import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import { jobTexts } from "../../texts/pane/jobTexts";
import { useTexts } from "../model/useTexts";
import { jobText } from "../model/jobText";
import { usePane } from "../model/usePane";

const useStyles = makeStyles({
  box: { flexShrink: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, overflowWrap: "anywhere" },
});

/** Work that mostly is over before anyone could read of it is shown only when it is not. */
const PATIENCE_MS = 400;

/** What is going on and how far it has come, and a way to cancel it where there is one. */
export function JobProgress(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(jobTexts);
  const { job, language } = usePane().state;
  const brief = job.kind === "interpreting";
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!brief) return setLate(false);
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [brief]);
  if (job.kind === "idle" || (brief && !late)) return null;
  const text = jobText(job, language);
  return (
    <div className={styles.box}>
      <div className={styles.row}>
        <Text className={styles.text}>{text}</Text>
        {"cancel" in job && (
          <Button size="small" onClick={() => job.cancel()}>
            {texts.cancel}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={text} value={job.kind === "reading" ? (job.fraction ?? undefined) : undefined} />
    </div>
  );
}
