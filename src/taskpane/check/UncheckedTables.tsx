import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { UncheckedTable } from "../../domain/finding/uncheckedTable";
import type { Table } from "../../domain/table/table";
import { uncheckedText } from "../../texts/findings/uncheckedTexts";
import { KIND_NAMES } from "../../texts/kindNames";
import { checkingTexts } from "../../texts/pane/checkingTexts";
import { Disclosure } from "../controls/Disclosure";
import { usePane } from "../model/usePane";
import { useTexts } from "../model/useTexts";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  item: { marginTop: tokens.spacingVerticalXS },
  summary: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly unchecked: readonly UncheckedTable[];
  readonly tables: readonly Table[];
}

/** The tables that nothing could be checked in, one by one, and why. */
export function UncheckedTables({ unchecked, tables }: Props): ReactNode {
  const styles = useStyles();
  const texts = useTexts(checkingTexts);
  const { language } = usePane().state;
  if (unchecked.length === 0) return null;
  return (
    <Disclosure summaryClass={styles.summary} summary={texts.unchecked(unchecked.length)}>
      <ul className={styles.list}>
        {unchecked.map((one) => {
          const table = tables.find(({ id }) => id === one.table);
          if (table === undefined) return null;
          const { sheet, range } = table.source;
          return (
            <li key={one.table} className={styles.item}>
              <Text block>{texts.table(KIND_NAMES[language][table.kind], sheet.trim(), range)}</Text>
              <Text block size={200}>
                {uncheckedText(one, language)}
              </Text>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
