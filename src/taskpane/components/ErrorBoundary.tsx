import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { texts } from "../../texts";

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
    return (
      <div role="alert">
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{texts.failure.title}</MessageBarTitle>
            <p>{error instanceof Error ? error.message : String(error)}</p>
            <p>{texts.failure.advice}</p>
            <Button size="small" onClick={() => window.location.reload()}>
              {texts.failure.reload}
            </Button>
          </MessageBarBody>
        </MessageBar>
      </div>
    );
  }
}
