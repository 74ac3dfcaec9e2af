import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Recognition } from "../../domain/table/recognition";
import { COLUMN_ROLES, MONEY_KINDS } from "../../domain/table/table";
import { choiceOf, withChoice } from "../../domain/table/choice";
import { CHOSEN_ROW_ROLES, type CorrectedRole, type NetKind } from "../../domain/table/tableCorrection";
import { documentTexts } from "../../texts/pane/documentTexts";
import { KIND_NAMES } from "../../texts/kindNames";
import { recognitionTexts } from "../../texts/pane/recognitionTexts";
import { useTexts } from "../model/useTexts";
import { correctTable, restoreTable, type CorrectionChange } from "./correctTable";
import { usePane } from "../model/usePane";
import { Disclosure } from "../controls/Disclosure";
import { ChoiceField } from "./ChoiceField";

const useStyles = makeStyles({
  editor: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, border: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const UNITS = ["kr", "tkr", "mnkr"] as const;
const NETS: readonly NetKind[] = ["resultat", "nettokostnad"];
const FORMULAS = ["utfall-budget", "budget-utfall"] as const;

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
  const documentWords = useTexts(documentTexts);
  const { state, run } = usePane();
  const { shape, heading, kind, choices, unit, convention, columns, rows, excluded } = recognition;
  const words = useTexts(recognitionTexts);
  const correction = choiceOf(state.settings.corrections, shape);
  const change = (part: CorrectionChange): void => run((pane) => correctTable(pane, shape, heading, part));
  const isMoney = kind.value !== null && MONEY_KINDS.has(kind.value);
  const net = convention?.value.kind;
  return (
    <div className={styles.editor} role="group" aria-label={name}>
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
      {isMoney && (
        <ChoiceField
          label={words.unit}
          chosen={correction?.unit}
          recognised={unit?.value ?? documentWords.noUnit}
          options={UNITS.map((value) => [value, value] as const)}
          onChoose={(value) => change({ unit: value })}
        />
      )}
      {isMoney && net !== "investering" && (
        <ChoiceField
          label={words.positive}
          chosen={correction?.positive}
          recognised={net === undefined ? undefined : words.positives[net === "resultat" ? net : "nettokostnad"]}
          options={NETS.map((value) => [value, words.positives[value]] as const)}
          onChoose={(value) => change({ positive: value })}
        />
      )}
      {isMoney && (
        <ChoiceField
          label={words.formula}
          chosen={correction?.formula}
          recognised={
            convention === null ? undefined : words.formulas[convention.value.formulas[convention.value.kind]]
          }
          options={FORMULAS.map((value) => [value, words.formulas[value]] as const)}
          onChoose={(value) => change({ formula: value })}
        />
      )}
      {columns.length > 0 && (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{words.columns}</legend>
          {columns.map(({ key, header, value }, index) => (
            <ChoiceField<CorrectedRole>
              key={key}
              label={words.column(header, index + 1)}
              chosen={choiceOf(correction?.columns, key)}
              recognised={value === null ? words.skipped : words.columnRoles[value]}
              options={[
                ...COLUMN_ROLES.map((role) => [role, words.columnRoles[role]] as const),
                ["ingen", words.skipped],
              ]}
              onChoose={(role) => change({ columns: withChoice(correction?.columns, key, role) })}
            />
          ))}
        </fieldset>
      )}
      {columns.length > 0 && rows.length > 0 && (
        <Disclosure summary={words.rows(rows.length)} summaryClass={styles.legend}>
          <div className={styles.group}>
            {rows.map(({ key, label, role }) => (
              <ChoiceField
                key={key}
                label={label}
                chosen={CHOSEN_ROW_ROLES.find((one) => one === choiceOf(correction?.rows, key))}
                recognised={words.rowRoles[role]}
                options={CHOSEN_ROW_ROLES.map((value) => [value, words.rowRoles[value]] as const)}
                onChoose={(value) => change({ rows: withChoice(correction?.rows, key, value) })}
              />
            ))}
          </div>
        </Disclosure>
      )}
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
    </div>
  );
}
