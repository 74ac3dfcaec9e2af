import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { reportTexts } from "../../texts/pane/reportTexts";
import { useTexts } from "../model/useTexts";
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
  texts: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
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
  const { run } = usePane();
  const { summary, current } = written;
  return (
    <section className={styles.box} aria-label={texts.result}>
      <h3 className={styles.heading}>{texts.result}</h3>
      {!current && <Text weight="semibold">{texts.stale}</Text>}
      {summary.renamed.map(({ wanted, name }) => (
        <Text key={name}>{texts.renamed(wanted, name)}</Text>
      ))}
      {summary.keptComments > 0 && <Text>{texts.kept(summary.keptComments)}</Text>}
      {summary.keptOrder.length > 0 && <Text>{texts.keptOrder(summary.keptOrder)}</Text>}
      {summary.homeless.length > 0 && (
        <section aria-label={texts.homeless}>
          <h4 className={styles.heading}>{texts.homeless}</h4>
          <Text>{texts.homelessHint}</Text>
          <ul className={styles.texts}>
            {summary.homeless.map(({ sheet, from, text }, index) => (
              <li key={index}>
                {sheet}, {from}: {text}
              </li>
            ))}
          </ul>
        </section>
      )}
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
