import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SourceDocument } from "../../domain/document/sourceDocument";
import { uncertainFirst, type Recognition } from "../../domain/table/recognition";
import { documentTexts } from "../../texts/pane/documentTexts";
import { useTexts } from "../model/useTexts";
import type { Source } from "../model/source";
import { AddTable } from "../reading/AddTable";
import { Facts } from "./Facts";
import { LedgerProofItem } from "./LedgerProofItem";
import { ProblemList } from "./ProblemList";
import { TableItem } from "./TableItem";
import { UseChoice } from "./UseChoice";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  names: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  remove: { flexShrink: 0 },
});

interface Props {
  readonly source: Source;
  /** What the core made of it; undefined until it has. */
  readonly document: SourceDocument | undefined;
  readonly busy: boolean;
  /** True when other workbooks are read beside it. */
  readonly isOneOfSeveral: boolean;
  /** The shapes of all tables read now. */
  readonly shapes: readonly string[];
  onRemove(): void;
}

/** One imported workbook: what was found in it, and what was not. */
export function DocumentCard({ source, document, busy, isOneOfSeveral, shapes, onRemove }: Props): ReactNode {
  const styles = useStyles();
  const texts = useTexts(documentTexts);
  const tables = document?.tables ?? [];
  const recognitions = document?.recognitions ?? [];
  const problems = document?.problems ?? source.problems;
  const name = source.origin === "workbook" ? `${texts.openWorkbook}: ${source.file}` : source.file;

  return (
    <section className={styles.card} aria-label={name}>
      <div className={styles.head}>
        <div className={styles.names}>
          <h3 className={styles.title}>{name}</h3>
          <Text size={200} className={styles.quiet}>
            <Facts
              facts={[
                titleOf(document),
                document?.periodEnd ? texts.periodEnd(document.periodEnd) : "",
                document?.unit ?? "",
              ]}
            />
          </Text>
        </div>
        <Button
          className={styles.remove}
          size="small"
          disabledFocusable={busy}
          aria-label={texts.removeNamed(source.file)}
          onClick={onRemove}
        >
          {texts.remove}
        </Button>
      </div>
      {document === undefined ? (
        !busy && <Text>{texts.notInterpreted}</Text>
      ) : (
        <Text weight="semibold">{texts.found(tables.length)}</Text>
      )}
      {isOneOfSeveral && document !== undefined && <UseChoice document={document} />}
      <ul className={styles.list}>
        {uncertainFirst(recognitions).map((recognition) => (
          <TableItem
            key={keyOf(recognition, recognitions)}
            recognition={recognition}
            table={tables.find(({ id }) => id === recognition.table)}
            alike={shapes.filter((shape) => shape === recognition.shape).length}
          />
        ))}
      </ul>
      {document !== undefined && <AddTable source={source} />}
      {document?.proofs?.map((proof) => (
        <LedgerProofItem key={proof.sheet} proof={proof} />
      ))}
      {problems.length > 0 && <ProblemList problems={problems} startsOpen={tables.length === 0} />}
    </section>
  );
}

/** Which in turn of its sheet: what the user has open stays so when the table is read over other cells. */
function keyOf(recognition: Recognition, all: readonly Recognition[]): string {
  const { sheet } = recognition.source;
  return `${sheet} ${all.filter((one) => one.source.sheet === sheet).indexOf(recognition)}`;
}

/** The workbook's own title; not when it is merely the file's name or that of a table in the list below. */
function titleOf(document: SourceDocument | undefined): string {
  if (document === undefined) return "";
  const { file, tables, title } = document;
  const taken = [file, file.replace(/\.[^.]+$/u, ""), ...tables.map((table) => table.heading)];
  return taken.includes(title) ? "" : title;
}
