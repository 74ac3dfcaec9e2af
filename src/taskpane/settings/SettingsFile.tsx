import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";
import { settingsTexts } from "../../texts/pane/settingsTexts";
import { useTexts } from "../model/useTexts";
import { exportSettings, importSettings, resetSettings } from "./shareSettings";
import { usePane } from "../model/usePane";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The choices as a file to hand to colleagues, from one, and back to how they were from the start. */
export function SettingsFile(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(settingsTexts);
  const { run } = usePane();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Text>{texts.shareIntro}</Text>
      <div className={styles.buttons}>
        <Button onClick={() => run(exportSettings)}>{texts.export}</Button>
        <Button onClick={() => input.current?.click()}>{texts.import}</Button>
        <Button onClick={() => run(resetSettings)}>{texts.reset}</Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={texts.import}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = "";
          if (file !== undefined) run((pane) => importSettings(pane, file));
        }}
      />
    </>
  );
}
