import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { withChoice } from "../../domain/table/choice";
import { MAX_OWN_WORD, type OwnWords } from "../../domain/table/ownWords";
import { COLUMN_ROLES } from "../../domain/table/table";
import { CHOSEN_ROW_ROLES } from "../../domain/table/tableCorrection";
import { ownWordTexts } from "../../texts/pane/ownWordTexts";
import { recognitionTexts } from "../../texts/pane/recognitionTexts";
import { changeSettings } from "../model/changeSettings";
import { usePane } from "../model/usePane";
import { useTexts } from "../model/useTexts";
import { CommittedInput } from "./CommittedInput";

const useStyles = makeStyles({
  word: { display: "flex", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  meaning: { flexGrow: 1, minWidth: 0 },
});

const COLUMN_MEANINGS = [...COLUMN_ROLES, "ingen"] as const;

/** The municipality's own words for columns and rows; a new word is an outcome until something else is chosen. */
export function OwnWordChoices(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(ownWordTexts);
  const roles = useTexts(recognitionTexts);
  const { state, run } = usePane();
  const words = state.settings.words ?? {};
  const change = (changed: OwnWords): void => {
    const isEmpty = Object.keys({ ...changed.columns, ...changed.rows }).length === 0;
    run((pane) => changeSettings(pane, { words: isEmpty ? undefined : changed }));
  };
  const without = (word: string): Required<OwnWords> => ({
    columns: withChoice(words.columns, word, undefined),
    rows: withChoice(words.rows, word, undefined),
  });
  const choose = (word: string, value: string): void => {
    const others = without(word);
    const column = COLUMN_MEANINGS.find((role) => `column:${role}` === value);
    const row = CHOSEN_ROW_ROLES.find((role) => `row:${role}` === value);
    change({ columns: withChoice(others.columns, word, column), rows: withChoice(others.rows, word, row) });
  };
  const meanings = meaningsOf(words);
  return (
    <>
      <Text>{texts.intro}</Text>
      {meanings.map(([word, meaning]) => (
        <div key={word} className={styles.word}>
          <Field className={styles.meaning} label={texts.meaning(word)}>
            <Select value={meaning} onChange={(_, { value }) => choose(word, value)}>
              {COLUMN_MEANINGS.map((role) => (
                <option key={role} value={`column:${role}`}>
                  {texts.column(role === "ingen" ? texts.skipped : roles.columnRoles[role])}
                </option>
              ))}
              {CHOSEN_ROW_ROLES.map((role) => (
                <option key={role} value={`row:${role}`}>
                  {texts.row(roles.rowRoles[role])}
                </option>
              ))}
            </Select>
          </Field>
          <Button aria-label={texts.removeWord(word)} onClick={() => change(without(word))}>
            {texts.remove}
          </Button>
        </div>
      ))}
      <CommittedInput
        label={texts.word}
        hint={texts.wordHint}
        value=""
        onCommit={(word) => {
          if (word.length > MAX_OWN_WORD) return texts.tooLong;
          if (meanings.some(([known]) => known.toLowerCase() === word.toLowerCase())) return texts.known;
          change({ ...words, columns: withChoice(words.columns, word, "utfall") });
          return null;
        }}
      />
    </>
  );
}

/** Each word with the value of its choice, by the alphabet. */
function meaningsOf({ columns = {}, rows = {} }: OwnWords): (readonly [word: string, meaning: string])[] {
  return [
    ...Object.entries(columns).map(([word, role]) => [word, `column:${role}`] as const),
    ...Object.entries(rows).map(([word, role]) => [word, `row:${role}`] as const),
  ].sort(([a], [b]) => a.localeCompare(b, "sv"));
}
