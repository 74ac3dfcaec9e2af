import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../domain/finding/finding";
import { checkingTexts } from "../../texts/pane/checkingTexts";
import { useTexts } from "../model/useTexts";
import { findingFigures } from "./findingFigures";

const useStyles = makeStyles({
  figures: { display: "grid", gridTemplateColumns: "repeat(3, 1fr)", margin: 0, gap: tokens.spacingHorizontalS },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

/** Printed, expected and difference beside each other; nothing for a finding without figures. */
export function FindingFigures({ finding }: { readonly finding: Finding }): ReactNode {
  const styles = useStyles();
  const texts = useTexts(checkingTexts);
  if (finding.printed === null && finding.expected === null) return null;
  const { printed, expected, difference } = findingFigures(finding);
  return (
    <dl className={styles.figures}>
      {[
        [texts.printed, printed],
        [texts.expected, expected],
        [texts.difference, difference],
      ].map(([term, figure]) => (
        <div key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.figure}>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
