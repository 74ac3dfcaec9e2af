import { makeStyles } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";

const useStyles = makeStyles({ fact: { display: "inline-block", maxWidth: "100%" } });

/** Short facts on one line, `a · b`; lines break between them rather than inside `jan-mars 2024`. Empty ones are left out. */
export function Facts({ facts }: { readonly facts: readonly string[] }): ReactNode {
  const styles = useStyles();
  return facts
    .filter((fact) => fact !== "")
    .map((fact, index) => (
      <Fragment key={index}>
        {index > 0 && " · "}
        <span className={styles.fact}>{fact}</span>
      </Fragment>
    ));
}
