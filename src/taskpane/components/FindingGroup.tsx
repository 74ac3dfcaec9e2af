import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding, Severity } from "../../domain/finding";
import type { Table } from "../../domain/table";
import { texts } from "../../texts";
import { Disclosure } from "./Disclosure";
import { FindingCard } from "./FindingCard";
import { LongList } from "./LongList";

const useStyles = makeStyles({
  summary: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  meaning: { display: "block", color: tokens.colorNeutralForeground2, marginBlock: tokens.spacingVerticalXS },
});

interface Props {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly tables: readonly Table[];
}

/** The findings of one severity. Those that ask for something to be mended are open from the start. */
export function FindingGroup({ severity, findings, tables }: Props): ReactNode {
  const styles = useStyles();
  if (findings.length === 0) return null;
  const { name, meaning } = texts.severity[severity];
  const startsOpen = severity === "fel" || severity === "trolig" || severity === "misstänkt";
  return (
    <Disclosure startsOpen={startsOpen} summaryClass={styles.summary} summary={`${name} (${findings.length})`}>
      <Text size={200} className={styles.meaning}>
        {meaning}
      </Text>
      <LongList>
        {findings.map((finding, index) => (
          <FindingCard key={index} finding={finding} table={tables.find(({ id }) => id === finding.table)} />
        ))}
      </LongList>
    </Disclosure>
  );
}
