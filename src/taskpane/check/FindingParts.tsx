import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FigureName, Finding } from "../../domain/finding/finding";
import type { Table } from "../../domain/table/table";
import { subtract } from "../../domain/amount/amount";
import { checkingTexts } from "../../texts/pane/checkingTexts";
import { findingTexts } from "../../texts/pane/findingTexts";
import { alternativeText } from "../../texts/findings/explanation";
import { useTexts } from "../model/useTexts";
import { goToFinding } from "./goToFinding";
import { alternativeCorrections } from "../model/correctionOffer";
import { findingFigures } from "./findingFigures";
import { findingName } from "./findingName";
import { usePane } from "../model/usePane";
import { Disclosure } from "../controls/Disclosure";
import { CorrectionChoice } from "./CorrectionChoice";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  part: { marginTop: tokens.spacingVerticalXS },
  line: { display: "block" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { display: "block", color: tokens.colorNeutralForeground2 },
  summary: { fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly finding: Finding;
  readonly table: Table | undefined;
}

/** What else could be wrong instead, and what does not add up only because of the finding. */
export function FindingParts({ finding, table }: Props): ReactNode {
  const styles = useStyles();
  const texts = useTexts(findingTexts);
  const { language } = usePane().state;
  const { alternatives = [], consequences = [], accepted } = finding;
  const corrections = alternativeCorrections(finding);
  return (
    <>
      {alternatives.length > 0 && (
        <Disclosure summaryClass={styles.summary} summary={texts.alternatives(alternatives.length)}>
          <ul className={styles.list}>
            {alternatives.map((part, index) => (
              <li key={index} className={styles.part}>
                <Text className={styles.line}>{alternativeText(part, language)}</Text>
                <div className={styles.buttons}>
                  <GoTo finding={finding} part={part} />
                  {accepted === undefined && <CorrectionChoice corrections={corrections[index] ?? []} table={table} />}
                </div>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {consequences.length > 0 && (
        <Disclosure summaryClass={styles.summary} summary={texts.consequences(consequences.length)}>
          <Text size={200} className={styles.quiet}>
            {texts.consequencesMeaning}
          </Text>
          <ul className={styles.list}>
            {consequences.map((part, index) => (
              <li key={index} className={styles.part}>
                <Text className={styles.line}>{findingName(part, language)}</Text>
                <Text className={styles.line}>{texts.consequence(...figuresOf(part))}</Text>
                <GoTo finding={finding} part={part} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function GoTo({ finding, part }: { readonly finding: Finding; readonly part: FigureName }): ReactNode {
  const texts = useTexts(checkingTexts);
  const { state, run } = usePane();
  const { source } = part;
  if (source === null) return null;
  const action = state.mode === "excel" ? texts.goTo : texts.where;
  return (
    <Button
      size="small"
      aria-label={`${action}: ${texts.place(source.file, source.sheet, source.cell)}`}
      onClick={() => run((pane) => goToFinding(pane, finding, source))}
    >
      {action}
    </Button>
  );
}

function figuresOf({
  printed,
  expected,
}: FigureName & { readonly expected: number }): [printed: string, expected: string] {
  const shown = findingFigures({ printed, expected, difference: subtract(printed, expected) });
  return [shown.printed, shown.expected];
}
