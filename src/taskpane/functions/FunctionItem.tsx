import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { signatureOf } from "../../functions/customFunction";
import type { FUNCTION_LIST } from "../../functions/functionList";
import { functionsTexts } from "../../texts/pane/functionsTexts";
import { useTexts } from "../model/useTexts";
import { copyFunction, insertFunction } from "./insertFunction";
import { usePane } from "../model/usePane";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});

/** One function: what it answers, how it is written, and a way to get it into a cell. */
export function FunctionItem({ one }: { readonly one: (typeof FUNCTION_LIST)[number] }): ReactNode {
  const { id, example } = one;
  const styles = useStyles();
  const texts = useTexts(functionsTexts);
  const purpose = useTexts(one.purpose);
  const { state, run } = usePane();
  const inExcel = state.mode === "excel";
  const action = inExcel ? texts.insert : texts.copy;
  return (
    <li className={styles.item}>
      <h3 className={styles.name}>{id}</h3>
      <code className={styles.code}>{signatureOf(one)}</code>
      <Text>{purpose}</Text>
      <Text>
        {texts.example}: <code className={styles.code}>{example}</code>
      </Text>
      <div className={styles.foot}>
        <Button
          size="small"
          aria-label={`${action} ${id}`}
          onClick={() => run((pane) => (inExcel ? insertFunction(pane, one) : copyFunction(pane, example)))}
        >
          {action}
        </Button>
        <Link href={`assets/funktioner.html#${id}`} target="_blank" rel="noreferrer" aria-label={texts.moreAbout(id)}>
          {texts.more}
        </Link>
      </div>
    </li>
  );
}
