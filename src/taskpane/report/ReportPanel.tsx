import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { isOpenError } from "../../domain/finding/finding";
import { reportTexts } from "../../texts/pane/reportTexts";
import { useTexts } from "../model/useTexts";
import { saveReport } from "./saveReport";
import { writeReport } from "./writeReport";
import { usePane } from "../model/usePane";
import { CommentChoices } from "./CommentChoices";
import { Disclosure } from "../controls/Disclosure";
import { ForecastChoices } from "./ForecastChoices";
import { PlanChoices } from "./PlanChoices";
import { ReportChoices } from "./ReportChoices";
import { ReportTools } from "./ReportTools";
import { ToImport } from "../controls/ToImport";
import { WriteResult } from "./WriteResult";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  // What gets the keyboard above must not land under the buttons.
  choices: { display: "contents", "& :is(input, button, summary)": { scrollMarginBottom: "64px" } },
  // In sight however low the pane is, until the panel is scrolled past them.
  buttons: {
    position: "sticky",
    // The panel keeps its padding free; no text may show below the buttons.
    bottom: `calc(-1 * ${tokens.spacingVerticalXXL})`,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  sheets: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
  errors: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** The choices of the report, what it will hold, and the button that makes it. */
export function ReportPanel(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(reportTexts);
  const { state, dispatch, run } = usePane();
  const sheets = state.report?.report.sheets ?? [];
  const errors = state.report?.findings.filter(isOpenError).length ?? 0;
  const ready = sheets.length > 0;
  const disabled = state.job.kind !== "idle" || !ready;

  return (
    <div className={styles.panel}>
      {!ready && <ToImport text={state.sources.length === 0 ? texts.nothing : texts.noTables} />}
      <div className={styles.choices}>
        <ReportChoices />
        <CommentChoices />
        <PlanChoices />
        <ForecastChoices />
        {errors > 0 && (
          <div className={styles.errors}>
            <Text weight="semibold">{texts.errors(errors)}</Text>
            <Button
              size="small"
              onClick={() => {
                dispatch({ type: "checked" });
                dispatch({ type: "tabChosen", tab: "kontrollera" });
              }}
            >
              {texts.toCheck}
            </Button>
          </div>
        )}
        {ready && state.written?.current !== true && (
          <Disclosure startsOpen summary={texts.sheets(sheets.length)}>
            <ul className={styles.sheets}>
              {sheets.map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={disabled} onClick={() => run(writeReport)}>
          {state.written === null && state.earlier === null ? texts.create : texts.update}
        </Button>
        {state.mode === "excel" && (
          <Button disabledFocusable={disabled} onClick={() => run(saveReport)}>
            {texts.save}
          </Button>
        )}
      </div>
      {state.written !== null && <WriteResult written={state.written} />}
      <ReportTools />
    </div>
  );
}
