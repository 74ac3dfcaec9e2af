import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";
import { lateTexts } from "../../texts/lateTexts";
import { exportSettings, importSettings, resetSettings } from "./shareSettings";
import { usePane } from "../model/usePane";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The choices as a file to hand to colleagues, from one, and back to how they were from the start. */
export function SettingsFile(): ReactNode {
  const styles = useStyles();
  const { run } = usePane();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Text>{lateTexts.settings.shareIntro}</Text>
      <div className={styles.buttons}>
        <Button onClick={() => run(exportSettings)}>{lateTexts.settings.export}</Button>
        <Button onClick={() => input.current?.click()}>{lateTexts.settings.import}</Button>
        <Button onClick={() => run(resetSettings)}>{lateTexts.settings.reset}</Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={lateTexts.settings.import}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = "";
          if (file !== undefined) run((pane) => importSettings(pane, file));
        }}
      />
    </>
  );
}
