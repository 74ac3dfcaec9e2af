import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { SEVERITIES } from "../../domain/finding";
import { texts } from "../../texts";
import { checkFigures } from "../actions/checkFigures";
import { findingSummary } from "../statusText";
import { usePane } from "../usePane";
import { FindingGroup } from "./FindingGroup";
import { ToImport } from "./ToImport";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, alignItems: "stretch" },
  button: { alignSelf: "flex-start" },
});

/** The findings of the checks, the gravest first. */
export function CheckPanel(): ReactNode {
  const styles = useStyles();
  const { state, run } = usePane();
  const tables = state.report?.documents.flatMap((document) => document.tables) ?? [];
  const findings = state.report?.findings ?? [];
  const idle = state.job.kind === "idle";

  return (
    <div className={styles.panel}>
      <Text>{texts.check.intro}</Text>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={!idle || tables.length === 0}
        onClick={() => run(checkFigures)}
      >
        {texts.check.button}
      </Button>
      {tables.length === 0 && (
        <ToImport text={state.sources.length === 0 ? texts.check.nothing : texts.check.noTables} />
      )}
      {state.checked && state.report !== null && tables.length > 0 && (
        <>
          <Text weight="semibold">{findingSummary(state.report)}</Text>
          {findings.length > 0 && !findings.some(isToMend) && <Text>{texts.check.noErrors}</Text>}
          {SEVERITIES.map((severity) => (
            <FindingGroup
              key={severity}
              severity={severity}
              findings={findings.filter((finding) => finding.severity === severity)}
              tables={tables}
            />
          ))}
        </>
      )}
    </div>
  );
}

function isToMend({ severity }: { readonly severity: string }): boolean {
  return severity === "fel" || severity === "trolig" || severity === "misstänkt";
}
