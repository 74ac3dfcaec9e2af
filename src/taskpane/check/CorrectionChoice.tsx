import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Correction } from "../../domain/finding/finding";
import type { Table } from "../../domain/table/table";
import { findingTexts } from "../../texts/pane/findingTexts";
import { useTexts } from "../model/useTexts";
import { correctFinding } from "./correctFinding";
import { correctionOffer, type Change, type CorrectionOffer } from "../model/correctionOffer";
import { usePane } from "../model/usePane";

const useStyles = makeStyles({
  text: { display: "block", flexBasis: "100%", color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly corrections: readonly Correction[];
  readonly table: Table | undefined;
}

/** Rätta, where the pane can write the correction into the open workbook; else what to change where. */
export function CorrectionChoice({ corrections, table }: Props): ReactNode {
  const styles = useStyles();
  const texts = useTexts(findingTexts);
  const { state, run } = usePane();
  const offer = correctionOffer(corrections, table, state.sources);
  if (offer === null) return null;
  if (offer.kind === "instruct") {
    return (
      <Text size={200} className={styles.text}>
        {instruction(offer, texts)}
      </Text>
    );
  }
  const changes = offer.changes.map(({ source, from, to }) => texts.change(source.sheet.trim(), source.cell, from, to));
  return (
    <Button
      size="small"
      title={changes.join(", ")}
      aria-label={texts.correctNamed(changes)}
      disabledFocusable={state.job.kind !== "idle"}
      onClick={() => run((pane) => correctFinding(pane, offer))}
    >
      {texts.correct}
    </Button>
  );
}

function instruction(
  { changes, obstacle }: CorrectionOffer & { readonly kind: "instruct" },
  texts: typeof findingTexts.sv,
): string {
  const { file, formula, text } = texts.instructions;
  const words = ({ source, from, to }: Change): string => {
    const sheet = source.sheet.trim();
    if (obstacle === "file") return file(source.file, sheet, source.cell, from, to);
    return (obstacle === "formula" ? formula : text)(sheet, source.cell, to);
  };
  return changes.map(words).join(" ");
}
