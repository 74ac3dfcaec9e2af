import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { markingTexts } from "../../texts/pane/markingTexts";
import { recognitionTexts } from "../../texts/pane/recognitionTexts";
import { useTexts } from "../model/useTexts";
import { restoreTable } from "./correctTable";
import { unmarkTable } from "./markTable";
import { usePane } from "../model/usePane";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

/** The readings the user has changed and the tables that are marked, also those whose workbooks are not read now. */
export function CorrectionList(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(recognitionTexts);
  const markingWords = useTexts(markingTexts);
  const { state, run } = usePane();
  const kept = Object.entries(state.settings.corrections ?? {});
  const marks = state.settings.markedTables ?? [];
  if (kept.length + marks.length === 0) return <Text>{texts.noneKept}</Text>;
  return (
    <>
      {kept.length > 0 && <Text>{texts.keptIntro(kept.length)}</Text>}
      <ul className={styles.list}>
        {kept.map(([shape, { name }]) => (
          <li key={shape} className={styles.item}>
            <Text className={styles.name}>{name}</Text>
            <Button
              size="small"
              aria-label={texts.restoreOf(name)}
              onClick={() => run((pane) => restoreTable(pane, shape))}
            >
              {texts.restore}
            </Button>
          </li>
        ))}
      </ul>
      {marks.length > 0 && <Text>{markingWords.kept(marks.length)}</Text>}
      <ul className={styles.list}>
        {marks.map((mark) => (
          <li key={`${mark.file} ${mark.sheet} ${mark.range}`} className={styles.item}>
            <Text className={styles.name}>{markingWords.keptPlace(mark.sheet, mark.range, mark.file)}</Text>
            <Button
              size="small"
              aria-label={markingWords.unmarkOf(mark.sheet, mark.range)}
              onClick={() => run((pane) => unmarkTable(pane, mark))}
            >
              {markingWords.unmark}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
