import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Recognition } from "../../domain/table/recognition";
import { MONEY_KINDS } from "../../domain/table/table";
import { choiceOf } from "../../domain/table/choice";
import { KIND_NAMES } from "../../texts/kindNames";
import { recognitionTexts } from "../../texts/pane/recognitionTexts";
import { useTexts } from "../model/useTexts";
import { correctTable, restoreTable, type CorrectionChange } from "./correctTable";
import { usePane } from "../model/usePane";
import { ChoiceField } from "./ChoiceField";
import { EditorBox } from "./EditorBox";
import { MoneyChoices } from "./MoneyChoices";
import { PlaceChoices } from "./PlaceChoices";
import { RoleChoices } from "./RoleChoices";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly recognition: Recognition;
  /** What the table is called to somebody who cannot see it. */
  readonly name: string;
  /** How many tables read now have the same shape. */
  readonly alike: number;
}

/** Where the user says what a table is; every choice holds at once. */
export function CorrectionEditor({ recognition, name, alike }: Props): ReactNode {
  const styles = useStyles();
  const kindWords = useTexts(KIND_NAMES);
  const { state, run } = usePane();
  const { shape, heading, kind, choices, columns, excluded } = recognition;
  const words = useTexts(recognitionTexts);
  const correction = choiceOf(state.settings.corrections, shape);
  const change = (part: CorrectionChange): void => run((pane) => correctTable(pane, shape, heading, part));
  const parts = { recognition, correction, change };
  const isMoney = kind.value !== null && MONEY_KINDS.has(kind.value);
  return (
    <EditorBox name={name}>
      <Text size={200}>
        {words.hint} {alike > 1 && words.alike(alike)}
      </Text>
      <ChoiceField
        label={words.kind}
        chosen={correction?.kind}
        recognised={kind.value === null ? words.unknown : kindWords[kind.value]}
        options={choices.map((value) => [value, kindWords[value]] as const)}
        onChoose={(value) => change({ kind: value })}
      />
      {isMoney && <MoneyChoices {...parts} />}
      <PlaceChoices recognition={recognition} />
      {columns.length > 0 && <RoleChoices isMoney={isMoney} {...parts} />}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => change({ exclude: excluded ? undefined : true })}>
          {excluded ? words.takeIn : words.leaveOut}
        </Button>
        <Button
          size="small"
          disabledFocusable={correction === undefined}
          onClick={() => run((pane) => restoreTable(pane, shape))}
        >
          {words.restore}
        </Button>
      </div>
    </EditorBox>
  );
}
