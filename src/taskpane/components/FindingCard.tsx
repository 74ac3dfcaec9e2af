import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../domain/finding";
import type { Table } from "../../domain/table";
import { texts } from "../../texts";
import { goToFinding } from "../actions/goToFinding";
import { findingFigures } from "../findingFigures";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  card: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  fel: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  doubtful: { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive },
  quiet: { color: tokens.colorNeutralForeground2 },
  figures: { display: "grid", gridTemplateColumns: "repeat(3, 1fr)", margin: 0, gap: tokens.spacingHorizontalS },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  button: { flexShrink: 0, "::after": { content: '""', position: "absolute", inset: 0 } },
});

interface Props {
  readonly finding: Finding;
  readonly table: Table | undefined;
}

/** One finding. A click anywhere on it goes to the cell; the button is there for the keyboard. */
export function FindingCard({ finding, table }: Props): ReactNode {
  const styles = useStyles();
  const { state, run } = usePane();
  const { printed, expected, difference } = findingFigures(finding);
  const { severity, source } = finding;
  const doubtful = severity === "trolig" || severity === "misstänkt";
  const place = source === null ? "" : texts.check.place(source.file, source.sheet, source.cell);
  const action = state.mode === "excel" ? texts.check.goTo : texts.check.where;
  return (
    <li className={mergeClasses(styles.card, severity === "fel" && styles.fel, doubtful && styles.doubtful)}>
      <Text size={200} className={styles.quiet}>
        {table === undefined ? finding.table : table.heading || texts.kinds[table.kind]}
      </Text>
      <Text weight="semibold">{[finding.row, finding.column].filter(Boolean).join(" · ")}</Text>
      <dl className={styles.figures}>
        {[
          [texts.check.printed, printed],
          [texts.check.expected, expected],
          [texts.check.difference, difference],
        ].map(([term, figure]) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.figure}>{figure}</dd>
          </div>
        ))}
      </dl>
      <Text>{finding.explanation}</Text>
      {source !== null && (
        <div className={styles.foot}>
          <Button
            className={styles.button}
            size="small"
            aria-label={`${action}: ${place}`}
            onClick={() => run((pane) => goToFinding(pane, finding))}
          >
            {action}
          </Button>
          <Text size={200} className={styles.quiet}>
            {place}
          </Text>
        </div>
      )}
      {state.pointer?.finding === finding && <Text weight="semibold">{state.pointer.text}</Text>}
    </li>
  );
}
