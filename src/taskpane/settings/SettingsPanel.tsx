import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { lateTexts } from "../../texts/lateTexts";
import { LookChoice } from "../format/LookChoice";
import { ReportChoices } from "../report/ReportChoices";
import { LedgerChoices } from "./LedgerChoices";
import { CorrectionList } from "../import/CorrectionList";
import { AmountChoices } from "./AmountChoices";
import { DirectionChoices } from "./DirectionChoices";
import { IndicatorLayoutChoice } from "./IndicatorLayoutChoice";
import { OrganisationChoices } from "./OrganisationChoices";
import { SettingsFile } from "./SettingsFile";
import { ToleranceChoices } from "./ToleranceChoices";
import { usePane } from "../model/usePane";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** Everything the user decides once and keeps: in the workbook, and as a file for colleagues. */
export function SettingsPanel(): ReactNode {
  const styles = useStyles();
  const { state } = usePane();
  const sections: readonly (readonly [heading: string, content: ReactNode])[] = [
    [lateTexts.settings.amounts, <AmountChoices key="amounts" />],
    [
      lateTexts.settings.report,
      [<ReportChoices key="report" />, <LookChoice key="look" />, <IndicatorLayoutChoice key="indicators" />],
    ],
    [lateTexts.settings.tolerance, <ToleranceChoices key="tolerance" />],
    [lateTexts.settings.directions, <DirectionChoices key="directions" />],
    [lateTexts.ledgerMapping.title, <LedgerChoices key="ledger" />],
    [lateTexts.combine.organisation, <OrganisationChoices key="organisation" />],
    [lateTexts.recognition.kept, <CorrectionList key="corrections" />],
    [lateTexts.settings.share, <SettingsFile key="file" />],
  ];
  return (
    <div className={styles.panel}>
      <Text>{state.mode === "excel" ? lateTexts.settings.introExcel : lateTexts.settings.intro}</Text>
      {sections.map(([heading, content]) => (
        <section key={heading} className={styles.section} aria-label={heading}>
          <h2 className={styles.heading}>{heading}</h2>
          {content}
        </section>
      ))}
    </div>
  );
}
