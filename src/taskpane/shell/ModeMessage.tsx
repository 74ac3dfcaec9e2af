import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { modeTexts } from "../../texts/pane/modeTexts";
import { useTexts } from "../model/useTexts";
import { usePane } from "../model/usePane";

const useStyles = makeStyles({
  bar: { marginBottom: tokens.spacingVerticalM },
  body: { paddingBlock: tokens.spacingVerticalXS },
});

/** Says that the pane is outside Excel and, until something has been imported, what can be done there. */
export function ModeMessage(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(modeTexts);
  const { mode, sources } = usePane().state;
  if (mode !== "browser" && mode !== "blocked") return null;
  const { title, text } = texts[mode];
  return (
    <MessageBar intent={mode === "blocked" ? "warning" : "info"} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        {sources.length === 0 && <div>{text}</div>}
      </MessageBarBody>
    </MessageBar>
  );
}
