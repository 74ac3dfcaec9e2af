import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { reportTexts } from "../../texts/pane/reportTexts";
import { useTexts } from "../model/useTexts";
import { LongList } from "../controls/LongList";
import { goToSheet } from "./goToSheet";
import type { Written } from "../model/state";
import { usePane } from "../model/usePane";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  texts: { "& li": { overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXXS } },
  sheet: {
    justifyContent: "flex-start",
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
  },
});

/** What the latest writing did to the workbook: its sheets, those that had to be renamed, comments kept. */
export function WriteResult({ written }: { readonly written: Written }): ReactNode {
  const styles = useStyles();
  const texts = useTexts(reportTexts);
  const { state, run } = usePane();
  const { summary, current } = written;
  return (
    <section className={styles.box} aria-label={texts.result}>
      <h3 className={styles.heading}>{texts.result}</h3>
      {!current && state.job.kind === "idle" && <Text weight="semibold">{texts.stale}</Text>}
      {summary.renamed.map(({ wanted, name }) => (
        <Text key={name}>{texts.renamed(wanted, name)}</Text>
      ))}
      <Listed title={texts.typedOver} hint={texts.typedOverHint}>
        {summary.typedOver.map(({ sheet, row, column, typed, ours }, index) => (
          <li key={index}>{texts.typedFigure(sheet, row, column, typed, ours)}</li>
        ))}
      </Listed>
      <Listed title={texts.changes}>
        {summary.changes.map(({ sheet, row, column, before, now }, index) => (
          <li key={index}>{texts.change(sheet, row, column, before, now)}</li>
        ))}
      </Listed>
      {summary.keptComments > 0 && <Text>{texts.kept(summary.keptComments)}</Text>}
      {summary.keptOrder.length > 0 && <Text>{texts.keptOrder(summary.keptOrder)}</Text>}
      <Listed title={texts.homeless} hint={texts.homelessHint}>
        {summary.homeless.map(({ sheet, from, text }, index) => (
          <li key={index}>
            {sheet}, {from}: {text}
          </li>
        ))}
      </Listed>
      {summary.leftOver.length > 0 && <Text>{texts.leftOver(summary.leftOver)}</Text>}
      <ul className={styles.list}>
        {summary.written.map(({ id, name }) => (
          <li key={id}>
            <Button
              appearance="subtle"
              size="small"
              className={styles.sheet}
              onClick={() => run((pane) => goToSheet(pane, name))}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A list under a heading of its own; nothing where it is empty. */
function Listed(props: {
  readonly title: string;
  readonly hint?: string;
  readonly children: readonly ReactNode[];
}): ReactNode {
  const styles = useStyles();
  if (props.children.length === 0) return null;
  return (
    <section aria-label={props.title} className={styles.texts}>
      <h4 className={styles.heading}>{props.title}</h4>
      {props.hint !== undefined && <Text>{props.hint}</Text>}
      <LongList>{props.children}</LongList>
    </section>
  );
}
