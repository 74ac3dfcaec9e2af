import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { texts } from "../../texts";

const useStyles = makeStyles({
  list: { margin: 0 },
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  purpose: { margin: 0 },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  intro: { display: "block", marginBottom: tokens.spacingVerticalM },
});

/** The VSS functions with their arguments, for those who write formulas themselves. */
export function FunctionsPanel(): ReactNode {
  const styles = useStyles();
  return (
    <>
      <Text className={styles.intro}>{texts.functions.intro}</Text>
      <dl className={styles.list}>
        {texts.functions.list.map(({ signature, purpose, example }) => (
          <div key={signature} className={styles.item}>
            <dt>
              <code className={styles.code}>{signature}</code>
            </dt>
            <dd className={styles.purpose}>{purpose}</dd>
            <dd className={styles.purpose}>
              {texts.functions.example}: <code className={styles.code}>{example}</code>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
