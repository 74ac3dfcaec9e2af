import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ACCOUNT_CLASSES, KOMMUN_BAS, type AccountMap } from "../../domain/ledger/accountClass";
import { intervalText, parseInterval } from "../../domain/ledger/accountInterval";
import { ledgerMappingTexts } from "../../texts/pane/ledgerMappingTexts";
import { useTexts } from "../model/useTexts";
import { changeLedger } from "./changeLedger";
import { usePane } from "../model/usePane";
import { MeaningList } from "./MeaningList";

const useStyles = makeStyles({ restore: { alignSelf: "flex-start" } });

/** Which accounts of a ledger are income and cost: as the first ledger read tells, else Kommun-Bas, until the user changes it. */
export function AccountChoices(): ReactNode {
  const styles = useStyles();
  const { state, run } = usePane();
  const chosen = state.settings.ledger?.accounts;
  const [proof] = state.report?.documents.flatMap(({ proofs = [] }) => proofs) ?? [];
  const rules = chosen ?? proof?.ownAccounts ?? KOMMUN_BAS;
  const words = useTexts(ledgerMappingTexts);
  const choose = (accounts: AccountMap | undefined): void => run((pane) => changeLedger(pane, { accounts }));
  const meanings = rules.map((rule, index) => {
    const name = intervalText(rule);
    const labels = { choice: words.kindOf(name), remove: words.removeAccounts(name) };
    return { key: `${index} ${name}`, name, value: rule.kind, labels };
  });
  const indexOf = (key: string): number => meanings.findIndex((meaning) => meaning.key === key);
  return (
    <>
      <Text size={200}>{words.accountsIntro}</Text>
      <MeaningList
        meanings={meanings}
        options={ACCOUNT_CLASSES.map((kind) => [kind, words.kinds[kind]] as const)}
        remove={words.remove}
        add={{ label: words.addAccounts, hint: words.addAccountsHint }}
        onChoose={({ key }, value) => {
          const [rule, kind] = [rules[indexOf(key)], ACCOUNT_CLASSES.find((one) => one === value)];
          if (rule !== undefined && kind !== undefined) choose(rules.with(indexOf(key), { ...rule, kind }));
        }}
        onRemove={({ key }) => choose(rules.toSpliced(indexOf(key), 1))}
        onAdd={(text) => {
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
