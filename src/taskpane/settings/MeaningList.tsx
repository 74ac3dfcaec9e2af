import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CommittedInput } from "../controls/CommittedInput";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(4em, 1fr) minmax(7em, 2fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
});

/** Something that the user has named, and what it means. */
interface Meaning {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  /** What its choice and its button are called to somebody who cannot see them beside the name. */
  readonly labels: { readonly choice: string; readonly remove: string };
}

interface Props {
  readonly meanings: readonly Meaning[];
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly remove: string;
  readonly add: { readonly label: string; readonly hint: string };
  onChoose(meaning: Meaning, value: string): void;
  onRemove(meaning: Meaning): void;
  /** As `CommittedInput.onCommit`. */
  onAdd(text: string): string | null;
}

/** A list of what the user has named, each with a meaning to choose, and a field for one more. */
export function MeaningList({ meanings, options, remove, add, onChoose, onRemove, onAdd }: Props): ReactNode {
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list}>
        {meanings.map((meaning) => (
          <li key={meaning.key} className={styles.item}>
            <Text className={styles.name}>{meaning.name}</Text>
            <Select
              size="small"
              aria-label={meaning.labels.choice}
              value={meaning.value}
              onChange={(_, { value }) => onChoose(meaning, value)}
            >
              {options.map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </Select>
            <Button size="small" aria-label={meaning.labels.remove} onClick={() => onRemove(meaning)}>
              {remove}
            </Button>
          </li>
        ))}
      </ul>
      <CommittedInput label={add.label} hint={add.hint} value="" onCommit={onAdd} />
    </>
  );
}
