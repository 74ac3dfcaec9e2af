import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { LateStatusText } from "../controls/lateParts";

const useStyles = makeStyles({
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** The pane's one live region: screen readers hear progress and results here, in full sentences. */
export function StatusLine(): ReactNode {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      <LateStatusText />
    </div>
  );
}
