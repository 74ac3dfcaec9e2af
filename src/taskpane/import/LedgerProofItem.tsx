import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { LedgerProof } from "../../domain/ledger/ledgerProof";
import { lateTexts } from "../../texts/lateTexts";
import { late } from "../controls/late";
import { Disclosure } from "../controls/Disclosure";

const LateLedgerChoices = late(async () => (await import("../settings/LedgerChoices")).LedgerChoices);

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
    ...types.map(lateTexts.ledger.type),
    ...(outside.rows > 0 ? [lateTexts.ledger.outside(outside)] : []),
    ...(skipped.length > 0 ? [lateTexts.ledger.skipped(skipped)] : []),
    lateTexts.ledger.compare,
  ];
  return (
    <>
      <Disclosure summary={lateTexts.ledger.read(proof.rows)} className={styles.proof} startsOpen>
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Disclosure>
      <Button className={styles.change} size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? lateTexts.ledgerMapping.close : lateTexts.ledgerMapping.change}
      </Button>
      {open && (
        <div className={styles.editor} role="group" aria-label={lateTexts.ledgerMapping.title}>
          <LateLedgerChoices />
        </div>
      )}
    </>
  );
}
