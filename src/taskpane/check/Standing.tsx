import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Finding } from "../../domain/finding/finding";
import { findingTexts } from "../../texts/pane/findingTexts";
import { useTexts } from "../model/useTexts";
import { reopenFinding } from "./acceptFinding";
import { findingFigures } from "./findingFigures";
import { findingName } from "./findingName";
import { usePane } from "../model/usePane";
import { AcceptDialog } from "./AcceptDialog";

const useStyles = makeStyles({
  accepted: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  icon: { flexShrink: 0, marginTop: "2px" },
  line: { display: "block" },
  lapsed: { fontStyle: "italic" },
});

/** By whom, when and why a finding is accepted, or was before its figures changed. */
export function Standing({ finding }: { readonly finding: Finding }): ReactNode {
  const styles = useStyles();
  const texts = useTexts(findingTexts);
  const { accepted, lapsed } = finding;
  if (accepted !== undefined) {
    return (
      <div className={styles.accepted}>
        <CheckmarkCircleRegular className={styles.icon} aria-hidden />
        <div>
          <Text weight="semibold" className={styles.line}>
            {texts.acceptedBy(accepted.by, accepted.on)}
          </Text>
          <Text className={styles.line}>{accepted.comment}</Text>
        </div>
      </div>
    );
  }
  if (lapsed === undefined) return null;
  const { printed, expected } = findingFigures({ ...lapsed, difference: null });
  const figures = lapsed.printed === null ? "" : texts.against(printed, expected);
  return <Text className={styles.lapsed}>{texts.lapsed(lapsed.by, lapsed.on, figures, lapsed.comment)}</Text>;
}

/** Acceptera with its dialog, or Öppna igen. */
export function StandingButton({ finding }: { readonly finding: Finding }): ReactNode {
  const texts = useTexts(findingTexts);
  const { state, run } = usePane();
  if (finding.accepted === undefined) return <AcceptDialog finding={finding} />;
  return (
    <Button
      size="small"
      aria-label={texts.reopenNamed(findingName(finding, state.language))}
      disabledFocusable={state.job.kind !== "idle"}
      onClick={() => run((pane) => reopenFinding(pane, finding))}
    >
      {texts.reopen}
    </Button>
  );
}
