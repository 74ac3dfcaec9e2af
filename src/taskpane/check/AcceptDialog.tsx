import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { Finding } from "../../domain/finding/finding";
import { findingTexts } from "../../texts/pane/findingTexts";
import { useTexts } from "../model/useTexts";
import { findingName } from "./findingName";
import { usePane } from "../model/usePane";
import { AcceptForm } from "./AcceptForm";
import { ModalDialog } from "./ModalDialog";

/** Acceptera, and the dialog it opens. Esc leaves everything as it is and the keyboard at the button. */
export function AcceptDialog({ finding }: { readonly finding: Finding }): ReactNode {
  const texts = useTexts(findingTexts);
  const { state } = usePane();
  const [asks, setAsks] = useState(false);
  const isBusy = state.job.kind !== "idle";
  return (
    <>
      <Button
        size="small"
        aria-haspopup="dialog"
        aria-label={texts.acceptNamed(findingName(finding, state.language))}
        disabledFocusable={isBusy}
        onClick={() => setAsks(true)}
      >
        {texts.accept}
      </Button>
      {asks && (
        <ModalDialog title={texts.dialog} onClose={() => setAsks(false)}>
          <AcceptForm finding={finding} onClose={() => setAsks(false)} />
        </ModalDialog>
      )}
    </>
  );
}
