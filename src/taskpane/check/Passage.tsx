import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Passage as Place } from "../../domain/finding/finding";
import { findingTexts } from "../../texts/pane/findingTexts";
import { useTexts } from "../model/useTexts";
import { usePane } from "../model/usePane";

const useStyles = makeStyles({
  quote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    fontStyle: "italic",
  },
  button: { position: "relative", zIndex: 1, alignSelf: "flex-start" },
});

/** The sentence a finding is about, and the way to it in the text. */
export function Passage({ passage }: { readonly passage: Place }): ReactNode {
  const styles = useStyles();
  const texts = useTexts(findingTexts);
  const { dispatch } = usePane();
  return (
    <>
      <blockquote className={styles.quote}>{passage.sentence}</blockquote>
      <Button size="small" className={styles.button} onClick={() => dispatch({ type: "passageShown", passage })}>
        {texts.text.show}
      </Button>
    </>
  );
}
