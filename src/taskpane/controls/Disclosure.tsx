import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

interface Props {
  readonly summary: ReactNode;
  readonly summaryClass?: string;
  readonly className?: string;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** A line that opens to show more. The browser's own element; what is closed is not even drawn. */
export function Disclosure({ summary, summaryClass, className, startsOpen = false, children }: Props): ReactNode {
  const styles = useStyles();
  const [open, setOpen] = useState(startsOpen);
  return (
    <details open={open} className={className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={mergeClasses(styles.summary, summaryClass)}>{summary}</summary>
      {open && children}
    </details>
  );
}
