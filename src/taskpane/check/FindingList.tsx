import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Report } from "../../createReport";
import { SEVERITIES, TO_MEND, type Finding } from "../../domain/finding/finding";
import { checkingTexts } from "../../texts/pane/checkingTexts";
import { findingTexts } from "../../texts/pane/findingTexts";
import { severityTexts } from "../../texts/severityTexts";
import { useTexts } from "../model/useTexts";
import { filterFindings } from "../model/findingFilter";
import { keyedFindings } from "./findingKey";
import { foundText, performedText } from "../model/findingSummary";
import { usePane } from "../model/usePane";
import { FilterChoices } from "./FilterChoices";
import { FindingGroup } from "./FindingGroup";
import { UncheckedTables } from "./UncheckedTables";
import { useKeptPlace } from "./useKeptPlace";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  performed: { color: tokens.colorNeutralForeground3 },
});

/** The findings that pass the filter: the open ones by severity, the gravest first, then the accepted ones. */
export function FindingList({ report }: { readonly report: Report }): ReactNode {
  const styles = useStyles();
  const checkWords = useTexts(checkingTexts);
  const severityWords = useTexts(severityTexts);
  const findingWords = useTexts(findingTexts);
  const { state } = usePane();
  const { ref, onFocus } = useKeptPlace();
  const { findings, documents } = report;
  const shown = filterFindings(findings, state.filter, documents);
  const tables = documents.flatMap((document) => document.tables);
  const group = { keys: keyedFindings(findings), tables };
  const isOpen = ({ accepted }: Finding) => accepted === undefined;
  const isCalm = findings.length > 0 && !findings.some((one) => isOpen(one) && TO_MEND.has(one.severity));
  return (
    <div className={styles.list} ref={ref} onFocus={onFocus}>
      <div>
        <Text block weight="semibold">
          {foundText(report, state.language, documents)}
        </Text>
        <Text size={200} className={styles.performed}>
          {performedText(report, state.language)}
        </Text>
      </div>
      {isCalm && <Text>{checkWords.noErrors}</Text>}
      {findings.length > 0 && <FilterChoices report={report} shown={shown.length} />}
      {SEVERITIES.map((severity) => (
        <FindingGroup
          // Another choice of filter opens the group it asks for.
          key={`${severity} ${state.filter.severity}`}
          {...group}
          {...severityWords[severity]}
          startsOpen={TO_MEND.has(severity) || state.filter.severity === severity}
          findings={shown.filter((one) => isOpen(one) && one.severity === severity)}
        />
      ))}
      <FindingGroup
        key={`accepted ${state.filter.standing}`}
        {...group}
        name={findingWords.accepted}
        meaning={findingWords.acceptedMeaning}
        startsOpen={state.filter.standing === "accepted"}
        findings={shown.filter((one) => !isOpen(one))}
      />
      <UncheckedTables unchecked={report.unchecked} tables={tables} />
    </div>
  );
}
