import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { Recognition } from "../../domain/table/recognition";
import { MONEY_KINDS, type Column, type Table } from "../../domain/table/table";
import { conventionLine } from "../../report/parts/reportHeading";
import { documentTexts } from "../../texts/pane/documentTexts";
import { KIND_NAMES } from "../../texts/kindNames";
import { markingTexts } from "../../texts/pane/markingTexts";
import { recognitionTexts } from "../../texts/pane/recognitionTexts";
import { useTexts } from "../model/useTexts";
import { CorrectionEditor } from "../reading/CorrectionEditor";
import { Facts } from "./Facts";
import { ReadingReasons } from "./ReadingReasons";
import { SignQuestion } from "./SignQuestion";
import { usePane } from "../model/usePane";
import { TableLink } from "./TableLink";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  change: { alignSelf: "flex-start", marginBlock: tokens.spacingVerticalXS },
});

interface Props {
  readonly recognition: Recognition;
  /** The table as read; undefined when it is left out or of no known kind. */
  readonly table: Table | undefined;
  /** How many tables read now have the same shape. */
  readonly alike: number;
}

/** One recognised table: its kind in the field's words, where it stands, how sure that is, and a way to change it. */
export function TableItem({ recognition, table, alike }: Props): ReactNode {
  const styles = useStyles();
  const { language } = usePane().state;
  const recognitionWords = useTexts(recognitionTexts);
  const kindWords = useTexts(KIND_NAMES);
  const documentWords = useTexts(documentTexts);
  const [open, setOpen] = useState(false);
  const markingWords = useTexts(markingTexts);
  const { kind, source, heading, excluded, choices, marked } = recognition;
  const name = kind.value === null ? recognitionWords.unknown : kindWords[kind.value];
  const place = documentWords.place(source.sheet.trim(), source.range);
  const isMoney = table !== undefined && MONEY_KINDS.has(table.kind);
  const facts = [
    ...(excluded ? [recognitionWords.excluded] : []),
    place,
    ...(marked === undefined ? [] : [markingWords.marked]),
    ...(isMoney ? [table.unit ?? documentWords.noUnit] : []),
    ...(table === undefined ? [] : [...periodsOf(table.columns), documentWords.rows(table.rows.length)]),
  ];
  return (
    <li className={styles.item}>
      <TableLink name={name} place={place} source={source} />
      {heading !== "" && <Text size={200}>{heading}</Text>}
      <Text size={200} className={styles.quiet}>
        <Facts facts={facts} />
      </Text>
      {isMoney && (
        <Text size={200} className={styles.quiet}>
          {conventionLine(table, language)}
        </Text>
      )}
      {isMoney && <SignQuestion table={table} shape={recognition.shape} />}
      <ReadingReasons recognition={recognition} isRead={table !== undefined} />
      {choices.length > 0 && (
        <Button
          className={styles.change}
          size="small"
          aria-expanded={open}
          aria-label={open ? undefined : recognitionWords.changeOf(name, place)}
          onClick={() => setOpen(!open)}
        >
          {open ? recognitionWords.close : recognitionWords.change}
        </Button>
      )}
      {open && choices.length > 0 && (
        <CorrectionEditor recognition={recognition} name={recognitionWords.changeOf(name, place)} alike={alike} />
      )}
    </li>
  );
}

/** The periods and years the columns speak of, each once: `jan-mars 2024`, `2023`. */
function periodsOf(columns: readonly Column[]): readonly string[] {
  const periods = columns.map(({ period, year }) => [period, year ?? ""].join(" ").trim());
  const shown = [...new Set(periods)].filter((period) => period !== "");
  return shown.length === 0 ? [] : [shown.join(", ")];
}
