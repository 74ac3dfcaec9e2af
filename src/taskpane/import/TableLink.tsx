import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Table } from "../../domain/table/table";
import { recognitionTexts } from "../../texts/pane/recognitionTexts";
import { usePane } from "../model/usePane";
import { useTexts } from "../model/useTexts";
import { showTable } from "./showTable";

const useStyles = makeStyles({
  name: { alignSelf: "flex-start", textAlign: "start", fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly name: string;
  /** The place in words. */
  readonly place: string;
  readonly source: Table["source"];
}

/** A table's name, which shows the table in its sheet. */
export function TableLink({ name, place, source }: Props): ReactNode {
  const styles = useStyles();
  const texts = useTexts(recognitionTexts);
  const { run } = usePane();
  return (
    <Link
      as="button"
      className={styles.name}
      aria-label={texts.show(name, place)}
      onClick={() => run((pane) => showTable(pane, source))}
    >
      {name}
    </Link>
  );
}
