import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { shellTexts } from "../../texts/pane/shellTexts";
import { useTexts } from "../model/useTexts";

// Plain elements: the message must come also when nothing more can be fetched.
const useStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorPaletteRedBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly children: ReactNode;
}

/** Catches what a component throws while drawing (React wants a class here): a bug is told, never a blank pane. */
export class ErrorBoundary extends Component<Props, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error: error ?? new Error("unknown") };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <Failure error={error} />;
  }
}

function Failure({ error }: { readonly error: unknown }): ReactNode {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  return (
    <div role="alert" className={styles.box}>
      <strong>{texts.failure.title}</strong>
      <p>{error instanceof Error ? error.message : String(error)}</p>
      <p>{texts.failure.advice}</p>
      <Button size="small" onClick={() => window.location.reload()}>
        {texts.failure.reload}
      </Button>
    </div>
  );
}
