import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { controlTexts } from "../../texts/pane/controlTexts";
import { useTexts } from "../model/useTexts";
import { usePane } from "../model/usePane";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
});

/** Why nothing can be done here yet, and the way to the tab where it begins. */
export function ToImport({ text }: { readonly text: string }): ReactNode {
  const styles = useStyles();
  const texts = useTexts(controlTexts);
  const { dispatch } = usePane();
  return (
    <div className={styles.box}>
      <Text>{text}</Text>
      <Button size="small" onClick={() => dispatch({ type: "tabChosen", tab: "importera" })}>
        {texts.toImport}
      </Button>
    </div>
  );
}
