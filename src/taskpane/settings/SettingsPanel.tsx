import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { combineTexts } from "../../texts/pane/combineTexts";
import { ledgerMappingTexts } from "../../texts/pane/ledgerMappingTexts";
import { recognitionTexts } from "../../texts/pane/recognitionTexts";
import { ownWordTexts } from "../../texts/pane/ownWordTexts";
import { settingsTexts } from "../../texts/pane/settingsTexts";
import { useTexts } from "../model/useTexts";
import { LookChoice } from "../format/LookChoice";
import { ReportChoices } from "../report/ReportChoices";
import { LedgerChoices } from "./LedgerChoices";
import { CorrectionList } from "../reading/CorrectionList";
import { AmountChoices } from "./AmountChoices";
import { DirectionChoices } from "./DirectionChoices";
import { IndicatorLayoutChoice } from "./IndicatorLayoutChoice";
import { OrganisationChoices } from "./OrganisationChoices";
import { OwnWordChoices } from "./OwnWordChoices";
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
  const settingsWords = useTexts(settingsTexts);
  const ledgerMappingWords = useTexts(ledgerMappingTexts);
  const combineWords = useTexts(combineTexts);
  const recognitionWords = useTexts(recognitionTexts);
  const ownWords = useTexts(ownWordTexts);
  const { state } = usePane();
  const sections: readonly (readonly [heading: string, content: ReactNode])[] = [
    [settingsWords.amounts, <AmountChoices key="amounts" />],
    [
      settingsWords.report,
      [<ReportChoices key="report" />, <LookChoice key="look" />, <IndicatorLayoutChoice key="indicators" />],
    ],
    [settingsWords.tolerance, <ToleranceChoices key="tolerance" />],
    [settingsWords.directions, <DirectionChoices key="directions" />],
    [ledgerMappingWords.title, <LedgerChoices key="ledger" />],
    [combineWords.organisation, <OrganisationChoices key="organisation" />],
    [ownWords.title, <OwnWordChoices key="words" />],
    [recognitionWords.kept, <CorrectionList key="corrections" />],
    [settingsWords.share, <SettingsFile key="file" />],
  ];
  return (
    <div className={styles.panel}>
      <Text>{state.mode === "excel" ? settingsWords.introExcel : settingsWords.intro}</Text>
      {sections.map(([heading, content]) => (
        <section key={heading} className={styles.section} aria-label={heading}>
          <h2 className={styles.heading}>{heading}</h2>
          {content}
        </section>
      ))}
    </div>
  );
}
