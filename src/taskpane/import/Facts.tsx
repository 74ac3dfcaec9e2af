import { makeStyles } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";

const useStyles = makeStyles({ fact: { display: "inline-block", maxWidth: "100%" } });

/** Short facts, `a · b`, empty ones left out; lines break after a dot rather than inside `jan-mars 2024`. */
export function Facts({ facts }: { readonly facts: readonly string[] }): ReactNode {
  const styles = useStyles();
  const told = facts.filter((fact) => fact !== "");
  return told.map((fact, index) => (
    <Fragment key={index}>
      {index > 0 && " "}
      <span className={styles.fact}>{index < told.length - 1 ? `${fact} ·` : fact}</span>
    </Fragment>
  ));
}
