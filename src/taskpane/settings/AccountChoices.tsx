import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ACCOUNT_CLASSES, KOMMUN_BAS, type AccountClass, type AccountMap } from "../../domain/ledger/accountClass";
import { intervalText, parseInterval } from "../../domain/ledger/accountInterval";
import { ledgerMappingTexts } from "../../texts/pane/ledgerMappingTexts";
import { useTexts } from "../model/useTexts";
import { changeLedger } from "./changeLedger";
import { usePane } from "../model/usePane";
import { CommittedInput } from "./CommittedInput";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
  rule: {
    display: "grid",
    gridTemplateColumns: "minmax(4em, 1fr) minmax(7em, 2fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  restore: { alignSelf: "flex-start" },
});

/** Which accounts of a ledger are income and cost: Kommun-Bas until the user changes it. */
export function AccountChoices(): ReactNode {
  const styles = useStyles();
  const { state, run } = usePane();
  const chosen = state.settings.ledger?.accounts;
  const rules = chosen ?? KOMMUN_BAS;
  const words = useTexts(ledgerMappingTexts);
  const choose = (accounts: AccountMap | undefined): void => run((pane) => changeLedger(pane, { accounts }));
  return (
    <>
      <Text size={200}>{words.accountsIntro}</Text>
      <ul className={styles.list}>
        {rules.map((rule, index) => {
          const interval = intervalText(rule);
          return (
            <li key={`${index} ${interval}`} className={styles.rule}>
              <Text>{interval}</Text>
              <Select
                size="small"
                aria-label={words.kindOf(interval)}
                value={rule.kind}
                onChange={(_, { value }) => choose(rules.with(index, { ...rule, kind: value as AccountClass }))}
              >
                {ACCOUNT_CLASSES.map((kind) => (
                  <option key={kind} value={kind}>
                    {words.kinds[kind]}
                  </option>
                ))}
              </Select>
              <Button
                size="small"
                aria-label={words.removeAccounts(interval)}
                onClick={() => choose(rules.toSpliced(index, 1))}
              >
                {words.remove}
              </Button>
            </li>
          );
        })}
      </ul>
      <CommittedInput
        label={words.addAccounts}
        hint={words.addAccountsHint}
        value=""
        onCommit={(text) => {
          const interval = parseInterval(text);
          if (interval === null) return words.accountsFault;
          if (rules.some((rule) => intervalText(rule) === intervalText(interval))) return words.accountsTaken;
          const added: AccountMap = [...rules, { ...interval, kind: "other" }];
          choose(added.toSorted((a, b) => (a.from < b.from ? -1 : 1)));
          return null;
        }}
      />
      {chosen !== undefined && (
        <Button size="small" className={styles.restore} onClick={() => choose(undefined)}>
          {words.restoreAccounts}
        </Button>
      )}
    </>
  );
}
