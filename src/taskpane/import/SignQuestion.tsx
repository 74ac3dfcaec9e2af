import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { signQuestion } from "../../domain/table/signQuestion";
import type { Table } from "../../domain/table/table";
import type { NetKind } from "../../domain/table/tableCorrection";
import { recognitionTexts } from "../../texts/pane/recognitionTexts";
import { useTexts } from "../model/useTexts";
import { usePane } from "../model/usePane";
import { correctTable } from "../reading/correctTable";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginBlock: tokens.spacingVerticalXS,
  },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly table: Table;
  /** What the answer is kept by. */
  readonly shape: string;
}

/** Asks by one of the table's own figures what its plus means, where nothing tells; the answer holds at once. */
export function SignQuestion({ table, shape }: Props): ReactNode {
  const styles = useStyles();
  const words = useTexts(recognitionTexts);
  const { run } = usePane();
  const asked = signQuestion(table);
  if (asked === null) return null;
  const question = words.askSign(asked.figure, asked.row);
  const answer = (positive: NetKind) => run((pane) => correctTable(pane, shape, table.heading, { positive }));
  return (
    <div className={styles.question} role="group" aria-label={question}>
      <Text>{question}</Text>
      <div className={styles.answers}>
        <Button size="small" onClick={() => answer(asked.ifCost)}>
          {words.isCost}
        </Button>
        <Button size="small" onClick={() => answer(asked.ifSurplus)}>
          {words.isSurplus}
        </Button>
      </div>
    </div>
  );
}
