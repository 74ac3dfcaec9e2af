import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { LedgerProof } from "../../domain/ledgerProof";
import { texts } from "../../texts";
import { late } from "../late";
import { Disclosure } from "./Disclosure";

const LateLedgerChoices = late(async () => (await import("./ledgerChoices/LedgerChoices")).LedgerChoices);

const useStyles = makeStyles({
  proof: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  change: { alignSelf: "flex-start" },
  editor: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** What was read of a ledger, in figures that can be held against the accounting system's own. */
export function LedgerProofItem({ proof }: { readonly proof: LedgerProof }): ReactNode {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { types, skipped, outside } = proof;
  const lines = [
    ...types.map(texts.ledger.type),
    ...(outside.rows > 0 ? [texts.ledger.outside(outside)] : []),
    ...(skipped.length > 0 ? [texts.ledger.skipped(skipped)] : []),
    texts.ledger.compare,
  ];
  return (
    <>
      <Disclosure summary={texts.ledger.read(proof.rows)} className={styles.proof} startsOpen>
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Disclosure>
      <Button className={styles.change} size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? texts.ledgerMapping.close : texts.ledgerMapping.change}
      </Button>
      {open && (
        <div className={styles.editor} role="group" aria-label={texts.ledgerMapping.title}>
          <LateLedgerChoices />
        </div>
      )}
    </>
  );
}
