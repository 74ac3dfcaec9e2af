import { Button, Dialog, DialogSurface, DialogTrigger, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { Finding } from "../../../domain/finding";
import { lateTexts } from "../../../texts/lateTexts";
import { findingName } from "../../findingName";
import { usePane } from "../../usePane";
import { AcceptForm } from "./AcceptForm";

const useStyles = makeStyles({ surface: { padding: tokens.spacingHorizontalL } });

/** Acceptera, and the dialog it opens. Esc leaves everything as it is and the keyboard at the button. */
export function AcceptDialog({ finding }: { readonly finding: Finding }): ReactNode {
  const styles = useStyles();
  const { state } = usePane();
  const [asks, setAsks] = useState(false);
  const isBusy = state.job.kind !== "idle";
  return (
    <Dialog open={asks} onOpenChange={(_, { open }) => setAsks(open && !isBusy)}>
      <DialogTrigger disableButtonEnhancement>
        <Button
          size="small"
          aria-label={lateTexts.finding.acceptNamed(findingName(finding))}
          disabledFocusable={isBusy}
        >
          {lateTexts.finding.accept}
        </Button>
      </DialogTrigger>
      <DialogSurface className={styles.surface}>
        <AcceptForm finding={finding} onClose={() => setAsks(false)} />
      </DialogSurface>
    </Dialog>
  );
}
