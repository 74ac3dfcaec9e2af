import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { controlTexts } from "../../texts/pane/controlTexts";
import { useTexts } from "../model/useTexts";

/** So many are drawn before the user asks for the rest: a ledger can give thousands. */
const FIRST = 50;

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

/** A list of `<li>` that stays quick to draw however long it is. */
export function LongList({ children }: { readonly children: readonly ReactNode[] }): ReactNode {
  const styles = useStyles();
  const texts = useTexts(controlTexts);
  const [shown, setShown] = useState(FIRST);
  const rest = children.length - shown;
  return (
    <>
      <ul className={styles.list}>{children.slice(0, shown)}</ul>
      {rest > 0 && (
        <Button size="small" onClick={() => setShown(shown + Math.min(rest, 10 * FIRST))}>
          {texts.more(Math.min(rest, 10 * FIRST))}
        </Button>
      )}
    </>
  );
}
