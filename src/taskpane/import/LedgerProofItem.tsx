import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { LedgerProof } from "../../domain/ledger/ledgerProof";
import { ledgerTexts } from "../../texts/ledgerTexts";
import { ledgerMappingTexts } from "../../texts/pane/ledgerMappingTexts";
import { useTexts } from "../model/useTexts";
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
  const ledgerWords = useTexts(ledgerTexts);
  const ledgerMappingWords = useTexts(ledgerMappingTexts);
  const [open, setOpen] = useState(false);
  const { types, skipped, outside } = proof;
  const lines = [
    ...types.map(ledgerWords.type),
    ...(outside.rows > 0 ? [ledgerWords.outside(outside)] : []),
    ...(skipped.length > 0 ? [ledgerWords.skipped(skipped)] : []),
    ledgerWords.compare,
  ];
  return (
    <>
      <Disclosure summary={ledgerWords.read(proof.rows)} className={styles.proof} startsOpen>
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Disclosure>
      <Button className={styles.change} size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? ledgerMappingWords.close : ledgerMappingWords.change}
      </Button>
      {open && (
        <div className={styles.editor} role="group" aria-label={ledgerMappingWords.title}>
          <LateLedgerChoices />
        </div>
      )}
    </>
  );
}
