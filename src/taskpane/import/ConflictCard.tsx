import { makeStyles, Radio, RadioGroup, Field, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Conflict } from "../../domain/combine/conflict";
import { combineTexts } from "../../texts/pane/combineTexts";
import { KIND_NAMES } from "../../texts/kindNames";
import { useTexts } from "../model/useTexts";
import { changeChoice } from "../model/changeChoice";
import { usePane } from "../model/usePane";
import { LongList } from "../controls/LongList";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
});

/** Figures that two workbooks give differently, side by side, for the user to say which one holds. */
export function ConflictCard({ conflicts }: { readonly conflicts: readonly Conflict[] }): ReactNode {
  const styles = useStyles();
  const texts = useTexts(combineTexts);
  const open = conflicts.filter(({ chosen }) => chosen === null).length;
  return (
    <section className={styles.card} aria-label={texts.conflicts}>
      <h2 className={styles.heading}>{texts.conflicts}</h2>
      <Text>{texts.intro(conflicts.length, open)}</Text>
      <LongList>
        {conflicts.map((conflict) => (
          <li key={conflict.key} className={styles.item}>
            <ConflictItem conflict={conflict} />
          </li>
        ))}
      </LongList>
    </section>
  );
}

function ConflictItem({ conflict }: { readonly conflict: Conflict }): ReactNode {
  const combineWords = useTexts(combineTexts);
  const kindWords = useTexts(KIND_NAMES);
  const { run } = usePane();
  const { key, kind, row, column, sides, chosen } = conflict;
  return (
    <Field label={combineWords.figure(kindWords[kind], row, column)} size="small">
      <RadioGroup
        value={chosen ?? ""}
        onChange={(_, { value }) => run((pane) => changeChoice(pane, "conflicts", key, value || undefined))}
      >
        {sides.map(({ file, text, unit, source }) => (
          <Radio
            key={file}
            value={file}
            label={combineWords.side(
              text,
              unit ?? "",
              file,
              source === null ? "" : `${source.sheet.trim()}, ${source.cell}`,
            )}
          />
        ))}
        <Radio value="" label={combineWords.undecided} />
      </RadioGroup>
    </Field>
  );
}
