import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { jobTexts } from "../../texts/pane/jobTexts";
import { useTexts } from "../model/useTexts";
import { usePane } from "../model/usePane";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    flexShrink: 0,
    maxHeight: "40vh",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  bar: { flexShrink: 0 },
  body: { paddingBlock: tokens.spacingVerticalXS },
});

/** The messages of the latest job, above the panel so that they are seen however far down it is scrolled. */
export function Notices(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(jobTexts);
  const { state, dispatch } = usePane();
  if (state.notices.length === 0) return null;
  return (
    <div className={styles.list}>
      {state.notices.map((notice, index) => (
        <MessageBar key={index} intent={notice.intent} layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{notice.title}</MessageBarTitle>
            <div>{notice.text}</div>
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={texts.close}
                onClick={() => dispatch({ type: "noticeClosed", notice })}
              />
            }
          />
        </MessageBar>
      ))}
    </div>
  );
}
