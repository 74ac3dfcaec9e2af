import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../domain/finding/finding";
import type { Table } from "../../domain/table/table";
import { Disclosure } from "../controls/Disclosure";
import { LongList } from "../controls/LongList";
import { FindingCard } from "./FindingCard";

const useStyles = makeStyles({
  summary: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  meaning: { display: "block", color: tokens.colorNeutralForeground2, marginBlock: tokens.spacingVerticalXS },
});

interface Props {
  readonly name: string;
  readonly meaning: string;
  /** Those that ask for something to be mended are open from the start. */
  readonly startsOpen: boolean;
  readonly findings: readonly Finding[];
  readonly keys: ReadonlyMap<Finding, string>;
  readonly tables: readonly Table[];
}

/** Findings of one kind under their name and number; nothing when there are none. */
export function FindingGroup({ name, meaning, startsOpen, findings, keys, tables }: Props): ReactNode {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <Disclosure startsOpen={startsOpen} summaryClass={styles.summary} summary={`${name} (${findings.length})`}>
      <Text size={200} className={styles.meaning}>
        {meaning}
      </Text>
      <LongList>
        {findings.map((finding) => (
          <FindingCard
            key={keys.get(finding)}
            id={keys.get(finding) ?? ""}
            finding={finding}
            table={tables.find(({ id }) => id === finding.table)}
          />
        ))}
      </LongList>
    </Disclosure>
  );
}
