import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";

const useStyles = makeStyles({
  dialog: {
    boxSizing: "border-box",
    width: `calc(100% - 2 * ${tokens.spacingHorizontalM})`,
    maxWidth: "480px",
    maxHeight: `calc(100% - 2 * ${tokens.spacingVerticalM})`,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly title: string;
  /** Also when the user presses Esc. */
  onClose(): void;
  readonly children: ReactNode;
}

/**
 * A dialog over the pane for as long as it is rendered. The browser's own element keeps the keyboard inside and gives it
 * back to where it was. Fluent's puts stops for the keyboard around the whole pane that are hidden from screen readers,
 * which WCAG 4.1.2 forbids.
 */
export function ModalDialog({ title, onClose, children }: Props): ReactNode {
  const styles = useStyles();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
