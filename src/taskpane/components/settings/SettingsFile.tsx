import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";
import { texts } from "../../../texts";
import { exportSettings, importSettings, resetSettings } from "../../actions/shareSettings";
import { usePane } from "../../usePane";

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
      <Text>{texts.settings.shareIntro}</Text>
      <div className={styles.buttons}>
        <Button onClick={() => run(exportSettings)}>{texts.settings.export}</Button>
        <Button onClick={() => input.current?.click()}>{texts.settings.import}</Button>
        <Button onClick={() => run(resetSettings)}>{texts.settings.reset}</Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={texts.settings.import}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = "";
          if (file !== undefined) run((pane) => importSettings(pane, file));
        }}
      />
    </>
  );
}
