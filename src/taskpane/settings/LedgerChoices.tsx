import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ledgerMappingTexts } from "../../texts/pane/ledgerMappingTexts";
import { useTexts } from "../model/useTexts";
import { AccountChoices } from "./AccountChoices";
import { DimensionChoices } from "./DimensionChoices";
import { DepartmentChoices } from "./DepartmentChoices";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    border: 0,
    minWidth: 0,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

/** How every ledger is read: accounts into groups, by which codes, and those into verksamhetsområden. Every choice holds at once. */
export function LedgerChoices(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(ledgerMappingTexts);
  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{texts.accounts}</legend>
        <AccountChoices />
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{texts.reportedBy}</legend>
        <DimensionChoices />
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{texts.departments}</legend>
        <DepartmentChoices />
      </fieldset>
    </>
  );
}
