import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { recognitionTexts } from "../../texts/pane/recognitionTexts";
import { useTexts } from "../model/useTexts";

// A long choice is cut off rather than wider than the pane.
const useStyles = makeStyles({ select: { minWidth: 0, "& > select": { width: "100%", minWidth: 0 } } });

interface Props<T extends string> {
  readonly label: string;
  /** Why it is recognised so, and what speaks against it; nothing where that goes without saying. */
  readonly hint?: string | undefined;
  /** What the user has chosen; undefined where the import decides. */
  readonly chosen: T | undefined;
  /** What the import makes of it, in words, while the user has chosen nothing. */
  readonly recognised?: string;
  readonly options: readonly (readonly [value: T, name: string])[];
  onChoose(value: T | undefined): void;
}

/** One part of a reading: as recognised, or what the user says. */
export function ChoiceField<T extends string>({
  label,
  hint,
  chosen,
  recognised,
  options,
  onChoose,
}: Props<T>): ReactNode {
  const styles = useStyles();
  const texts = useTexts(recognitionTexts);
  const auto = chosen === undefined && recognised !== undefined ? texts.autoValue(recognised) : texts.auto;
  return (
    <Field label={label} hint={hint} size="small">
      <Select
        className={styles.select}
        size="small"
        value={chosen ?? ""}
        onChange={(_, { value }) => onChoose(options.find(([one]) => one === value)?.[0])}
      >
        <option value="">{auto}</option>
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
