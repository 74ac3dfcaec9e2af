import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { LedgerProof } from "../../domain/ledgerProof";
import { texts } from "../../texts";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  proof: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What was read of a ledger, in figures that can be held against the accounting system's own. */
export function LedgerProofItem({ proof }: { readonly proof: LedgerProof }): ReactNode {
  const styles = useStyles();
  const { types, skipped, outside } = proof;
  const lines = [
    ...types.map(texts.ledger.type),
    ...(outside.rows > 0 ? [texts.ledger.outside(outside.rows, outside.balance)] : []),
    ...(skipped.length > 0 ? [texts.ledger.skipped(skipped)] : []),
    texts.ledger.compare,
  ];
  return (
    <Disclosure summary={texts.ledger.read(proof.rows)} className={styles.proof} startsOpen>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
