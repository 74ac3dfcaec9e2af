import { Button, makeStyles, Text } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import type { DepartmentProof } from "../../domain/ledger/ledgerProof";
import type { LedgerSettings } from "../../domain/ledger/ledgerSettings";
import { parseDepartmentPattern } from "../../domain/ledger/departmentPattern";
import { ledgerMappingTexts } from "../../texts/pane/ledgerMappingTexts";
import { useTexts } from "../model/useTexts";
import { changeLedger } from "./changeLedger";
import { usePane } from "../model/usePane";
import { LongList } from "../controls/LongList";
import { CommittedInput } from "../controls/CommittedInput";

const useStyles = makeStyles({ restore: { alignSelf: "flex-start" } });

/** Under which verksamhetsområde each ansvar of the ledgers is counted; the names that are used already are offered. */
export function DepartmentChoices(): ReactNode {
  const styles = useStyles();
  const { state, run } = usePane();
  const names = useId();
  const words = useTexts(ledgerMappingTexts);
  const operations = state.settings.ledger?.operations ?? {};
  const departments = found(state.report?.documents.flatMap(({ proofs = [] }) => proofs.flatMap((proof) => proof.departments)) ?? []); // prettier-ignore
  const named = new Set([...Object.values(operations), ...departments.map(({ operation }) => operation)]);
  const patterns = Object.keys(operations).filter((key) => !departments.some(({ code }) => code === key));
  const choose = (chosen: LedgerSettings["operations"]): void =>
    run((pane) => changeLedger(pane, { operations: chosen }));
  const put = (key: string, operation: string): null => {
    const others = Object.entries(operations).filter(([other]) => other !== key);
    choose(Object.fromEntries(operation === "" ? others : [...others, [key, operation]]));
    return null;
  };
  const field = (key: string, label: string, placeholder?: string): ReactNode => (
    <li key={key}>
      <CommittedInput
        label={label}
        list={names}
        placeholder={placeholder}
        value={Object.hasOwn(operations, key) ? (operations[key] ?? "") : ""}
        onCommit={(text) => put(key, text)}
      />
    </li>
  );
  return (
    <>
      <Text size={200}>{departments.length === 0 ? words.noDepartments : words.departmentsIntro}</Text>
      <datalist id={names}>
        {[...named].map((operation) => (
          <option key={operation} value={operation} />
        ))}
      </datalist>
      <LongList>
        {[
          ...patterns.map((key) => field(key, words.pattern(key))),
          ...departments.map(({ code, name, operation }) => field(code, words.department(code, name), operation)),
        ]}
      </LongList>
      <CommittedInput
        label={words.addDepartments}
        hint={words.addDepartmentsHint}
        value=""
        onCommit={(text) => {
          const pattern = parseDepartmentPattern(text);
          if (pattern === null) return words.departmentsFault;
          return put(pattern.key, pattern.operation);
        }}
      />
      {Object.keys(operations).length > 0 && (
        <Button size="small" className={styles.restore} onClick={() => choose(undefined)}>
          {words.restoreDepartments}
        </Button>
      )}
    </>
  );
}

/** Every ansvar once, by code. */
function found(departments: readonly DepartmentProof[]): readonly DepartmentProof[] {
  const known = new Map(
    departments.filter(({ code }) => code !== "").map((department) => [department.code, department]),
  );
  return [...known.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
