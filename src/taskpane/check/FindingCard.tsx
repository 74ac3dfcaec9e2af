import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../domain/finding/finding";
import type { Table } from "../../domain/table/table";
import { checkingTexts } from "../../texts/pane/checkingTexts";
import { findingTexts } from "../../texts/pane/findingTexts";
import { KIND_NAMES } from "../../texts/kindNames";
import { severityTexts } from "../../texts/severityTexts";
import { explanation } from "../../texts/findings/explanation";
import { useTexts } from "../model/useTexts";
import { goToFinding } from "./goToFinding";
import { findingName } from "./findingName";
import { usePane } from "../model/usePane";
import { CorrectionChoice } from "./CorrectionChoice";
import { FindingFigures } from "./FindingFigures";
import { FindingParts } from "./FindingParts";
import { Passage } from "./Passage";
import { Standing, StandingButton } from "./Standing";

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
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  fel: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  doubtful: { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive },
  quiet: { color: tokens.colorNeutralForeground2 },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  raised: { position: "relative", zIndex: 1 },
  whole: { flexShrink: 0, "::after": { content: '""', position: "absolute", inset: 0 } },
});

interface Props {
  /** Finds the card again after the findings have been made anew; see `useKeptPlace`. */
  readonly id: string;
  readonly finding: Finding;
  readonly table: Table | undefined;
}

/** One finding. A click anywhere on it goes to the cell; the button is there for the keyboard. */
export function FindingCard({ id, finding, table }: Props): ReactNode {
  const styles = useStyles();
  const checkWords = useTexts(checkingTexts);
  const findingWords = useTexts(findingTexts);
  const kindWords = useTexts(KIND_NAMES);
  const severityWords = useTexts(severityTexts);
  const { state, run } = usePane();
  const { severity, source, accepted } = finding;
  const isOpen = accepted === undefined;
  const doubtful = severity === "trolig" || severity === "misstänkt";
  const place = source === null ? "" : checkWords.place(source.file, source.sheet, source.cell);
  const action = state.mode === "excel" ? checkWords.goTo : checkWords.where;
  const where = table === undefined ? finding.table || findingWords.text.name : table.heading || kindWords[table.kind];
  return (
    <li
      className={mergeClasses(
        styles.card,
        isOpen && severity === "fel" && styles.fel,
        isOpen && doubtful && styles.doubtful,
      )}
      data-finding={id}
      tabIndex={-1}
    >
      <Text size={200} className={styles.quiet}>
        {isOpen ? where : `${capital(severityWords[severity].one)} · ${where}`}
      </Text>
      <Text weight="semibold">{findingName(finding, state.language)}</Text>
      <FindingFigures finding={finding} />
      {finding.passage !== undefined && <Passage passage={finding.passage} />}
      <Text>{explanation(finding, state.language)}</Text>
      <Standing finding={finding} />
      {source !== null && (
        <Text size={200} className={styles.quiet}>
          {place}
        </Text>
      )}
      <div className={styles.foot}>
        {source !== null && (
          <Button
            className={styles.whole}
            size="small"
            aria-label={`${action}: ${place}`}
            onClick={() => run((pane) => goToFinding(pane, finding))}
          >
            {action}
          </Button>
        )}
        <span className={mergeClasses(styles.foot, styles.raised)}>
          {isOpen && <CorrectionChoice corrections={finding.corrections ?? []} table={table} />}
          <StandingButton finding={finding} />
        </span>
      </div>
      <div className={styles.raised}>
        <FindingParts finding={finding} table={table} />
      </div>
      {state.pointer?.finding === finding && <Text weight="semibold">{state.pointer.text}</Text>}
    </li>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
