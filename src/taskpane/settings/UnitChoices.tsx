import { Button, makeStyles, Text } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import type { UnitProof } from "../../domain/ledger/ledgerProof";
import type { LedgerSettings } from "../../domain/ledger/ledgerSettings";
import { parseUnitPattern } from "../../domain/ledger/unitPattern";
import { ledgerMappingTexts } from "../../texts/pane/ledgerMappingTexts";
import { useTexts } from "../model/useTexts";
import { changeLedger } from "./changeLedger";
import { usePane } from "../model/usePane";
import { LongList } from "../controls/LongList";
import { CommittedInput } from "./CommittedInput";

const useStyles = makeStyles({ restore: { alignSelf: "flex-start" } });

/** Under which verksamhetsområde each ansvar of the ledgers is counted; the names that are used already are offered. */
export function UnitChoices(): ReactNode {
  const styles = useStyles();
  const { state, run } = usePane();
  const names = useId();
  const words = useTexts(ledgerMappingTexts);
  const areas = state.settings.ledger?.areas ?? {};
  const units = found(state.report?.documents.flatMap(({ proofs = [] }) => proofs.flatMap((proof) => proof.units)) ?? []); // prettier-ignore
  const patterns = Object.keys(areas).filter((key) => !units.some(({ code }) => code === key));
  const choose = (chosen: LedgerSettings["areas"]): void => run((pane) => changeLedger(pane, { areas: chosen }));
  const put = (key: string, area: string): void => {
    const others = Object.entries(areas).filter(([other]) => other !== key);
    choose(Object.fromEntries(area === "" ? others : [...others, [key, area]]));
  };
  const field = (key: string, label: string, placeholder?: string): ReactNode => (
    <li key={key}>
      <CommittedInput
        label={label}
        list={names}
        placeholder={placeholder}
        value={Object.hasOwn(areas, key) ? (areas[key] ?? "") : ""}
        onCommit={(text) => {
          put(key, text);
          return null;
        }}
      />
    </li>
  );
  return (
    <>
      <Text size={200}>{units.length === 0 ? words.noUnits : words.unitsIntro}</Text>
      <datalist id={names}>
        {[...new Set([...Object.values(areas), ...units.map(({ area }) => area)])].map((area) => (
          <option key={area} value={area} />
        ))}
      </datalist>
      <LongList>
        {[
          ...patterns.map((key) => field(key, words.pattern(key))),
          ...units.map(({ code, name, area }) => field(code, words.unit(code, name), area)),
        ]}
      </LongList>
      <CommittedInput
        label={words.addUnits}
        hint={words.addUnitsHint}
        value=""
        onCommit={(text) => {
          const pattern = parseUnitPattern(text);
          if (pattern === null) return words.unitsFault;
          put(pattern.key, pattern.area);
          return null;
        }}
      />
      {Object.keys(areas).length > 0 && (
        <Button size="small" className={styles.restore} onClick={() => choose(undefined)}>
          {words.restoreUnits}
        </Button>
      )}
    </>
  );
}

/** Every ansvar once, by code. */
function found(units: readonly UnitProof[]): readonly UnitProof[] {
  const known = new Map(units.filter(({ code }) => code !== "").map((unit) => [unit.code, unit]));
  return [...known.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
