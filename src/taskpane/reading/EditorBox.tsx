import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  /** What is edited, to somebody who cannot see it. */
  readonly name: string;
  readonly children: ReactNode;
}

/** What a button under a workbook opens: choices that belong together, set off from what was read. */
export function EditorBox({ name, children }: Props): ReactNode {
  return (
    <div className={useStyles().box} role="group" aria-label={name}>
      {children}
    </div>
  );
}
