import { Text } from "@fluentui/react-components";
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
import { MeaningList } from "./MeaningList";

const COLUMN_MEANINGS = [...COLUMN_ROLES, "ingen"] as const;

/** The municipality's own words for columns and rows; a new word is an outcome until something else is chosen. */
export function OwnWordChoices(): ReactNode {
  const texts = useTexts(ownWordTexts);
  const roles = useTexts(recognitionTexts);
  const { state, run } = usePane();
  const words = state.settings.words ?? {};
  const change = (changed: OwnWords): void => {
    const isEmpty = Object.keys({ ...changed.columns, ...changed.rows }).length === 0;
    run((pane) => changeSettings(pane, { words: isEmpty ? undefined : changed }));
  };
  const choose = (word: string, value: string | null): void =>
    change({
      columns: withChoice(
        words.columns,
        word,
        COLUMN_MEANINGS.find((role) => `column:${role}` === value),
      ),
      rows: withChoice(
        words.rows,
        word,
        CHOSEN_ROW_ROLES.find((role) => `row:${role}` === value),
      ),
    });
  const meanings = meaningsOf(words).map(([word, value]) => {
    const labels = { choice: texts.meaning(word), remove: texts.removeWord(word) };
    return { key: word, name: word, value, labels };
  });
  return (
    <>
      <Text>{texts.intro}</Text>
      <MeaningList
        meanings={meanings}
        options={[
          ...COLUMN_MEANINGS.map((role) => {
            const name = role === "ingen" ? texts.skipped : roles.columnRoles[role];
            return [`column:${role}`, texts.column(name)] as const;
          }),
          ...CHOSEN_ROW_ROLES.map((role) => [`row:${role}`, texts.row(roles.rowRoles[role])] as const),
        ]}
        remove={texts.remove}
        add={{ label: texts.word, hint: texts.wordHint }}
        onChoose={({ key }, value) => choose(key, value)}
        onRemove={({ key }) => choose(key, null)}
        onAdd={(word) => {
          if (word.length > MAX_OWN_WORD) return texts.tooLong;
          if (meanings.some(({ key }) => key.toLowerCase() === word.toLowerCase())) return texts.known;
          choose(word, "column:utfall");
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
