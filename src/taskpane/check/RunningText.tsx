import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { findingTexts } from "../../texts/pane/findingTexts";
import { useTexts } from "../model/useTexts";
import { keepRunningText } from "./keepRunningText";
import { usePane } from "../model/usePane";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, alignItems: "stretch" },
  button: { alignSelf: "flex-start" },
});

/** Lines shown: few until there is a text. */
const EMPTY_ROWS = 2;
const FILLED_ROWS = 6;

/** Where the report's own words are pasted, to be held against the tables. Kept when the box is left. */
export function RunningText(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(findingTexts);
  const { state, run } = usePane();
  const kept = state.settings.runningText ?? "";
  const [text, setText] = useState(kept);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => setText(kept), [kept]);
  const { passage } = state;
  useEffect(() => {
    if (passage === null || box.current === null) return;
    box.current.focus();
    box.current.setSelectionRange(passage.offset, passage.offset + passage.length);
  }, [passage]);
  const keep = (now: string): void => run((pane) => keepRunningText(pane, now));
  return (
    <div className={styles.box}>
      <Field label={texts.text.label} hint={texts.text.hint}>
        <Textarea
          ref={box}
          rows={text === "" ? EMPTY_ROWS : FILLED_ROWS}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => setText(value)}
          onBlur={() => keep(text)}
        />
      </Field>
      {text !== "" && (
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            setText("");
            keep("");
            box.current?.focus();
          }}
        >
          {texts.text.clear}
        </Button>
      )}
    </div>
  );
}
