import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import {
  moveFaults,
  usableMoves,
  type OrganisationMap,
  type MoveFault,
  type DepartmentMove,
} from "../../domain/combine/organisation";
import { labelKey } from "../../domain/table/tableShape";
import type { SourceDocument } from "../../domain/document/sourceDocument";
import { MONEY_KINDS } from "../../domain/table/table";
import { parseShares, sharesText } from "../../domain/combine/departmentShares";
import { combineTexts } from "../../texts/pane/combineTexts";
import { useTexts } from "../model/useTexts";
import { changeSettings } from "../model/changeSettings";
import { usePane } from "../model/usePane";
import { CommittedInput } from "../controls/CommittedInput";

const useStyles = makeStyles({
  move: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  button: { alignSelf: "flex-start" },
});

const NAMES = "enheter";

/** Which old units became which new ones; the names of the workbooks read are offered. */
export function OrganisationChoices(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(combineTexts);
  const { state, run } = usePane();
  const map = state.settings.organisation ?? [];
  const faults = moveFaults(map);
  const documents = state.report?.documents ?? [];
  const change = (organisation: OrganisationMap): void =>
    run((pane) => changeSettings(pane, { organisation: organisation.length === 0 ? undefined : organisation }));
  const left = unmappedDepartments(documents, map);
  return (
    <>
      <Text>{texts.organisationIntro}</Text>
      <datalist id={NAMES}>
        {unitNames(documents).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {map.map((move, index) => (
        <MoveFields
          key={index}
          move={move}
          fault={faults[index] ?? null}
          onChange={(changed) => change(map.with(index, changed))}
          onRemove={() => change(map.toSpliced(index, 1))}
        />
      ))}
      {left.length > 0 && <Text size={200}>{texts.unmapped(left)}</Text>}
      <Button className={styles.button} onClick={() => change([...map, { from: left[0] ?? "", to: [] }])}>
        {texts.add}
      </Button>
    </>
  );
}

interface MoveProps {
  readonly move: DepartmentMove;
  readonly fault: MoveFault | null;
  onChange(move: DepartmentMove): void;
  onRemove(): void;
}

/** An old unit and what it became. */
function MoveFields({ move, fault, onChange, onRemove }: MoveProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(combineTexts);
  return (
    <div className={styles.move} role="group" aria-label={move.from || texts.from}>
      <CommittedInput
        label={texts.from}
        list={NAMES}
        value={move.from}
        onCommit={(from) => {
          onChange({ ...move, from });
          return null;
        }}
      />
      <CommittedInput
        label={texts.to}
        hint={texts.toHint}
        list={NAMES}
        value={sharesText(move.to)}
        onCommit={(text) => {
          const to = parseShares(text);
          if (to === null) return texts.toFault;
          onChange({ ...move, to });
          return null;
        }}
      />
      {fault !== null && move.from !== "" && <Text size={200}>{texts.faults[fault]}</Text>}
      <Button className={styles.button} size="small" aria-label={texts.remove(move.from)} onClick={onRemove}>
        {texts.removeShort}
      </Button>
    </div>
  );
}

/** The posts of all tables of amounts, each name once. */
function unitNames(documents: readonly SourceDocument[]): string[] {
  const labels = documents.flatMap(({ tables }) =>
    tables.flatMap(({ kind, rows }) =>
      MONEY_KINDS.has(kind) ? rows.flatMap(({ role, label }) => (role === "post" ? [label] : [])) : [],
    ),
  );
  return [...new Map(labels.map((label) => [labelKey(label), label] as const)).values()];
}

/** Units of a table that has mapped units, which neither are mapped nor stand in any other workbook's tables. */
function unmappedDepartments(documents: readonly SourceDocument[], map: OrganisationMap): string[] {
  const old = new Set(usableMoves(map).map(({ from }) => labelKey(from)));
  const latest = documents.reduce<string>(
    (last, { periodEnd }) => ((periodEnd ?? "") > last ? (periodEnd ?? "") : last),
    "",
  );
  const isLatest = (document: SourceDocument) => document.periodEnd === null || document.periodEnd === latest;
  const current = new Set(unitNames(documents.filter(isLatest)).map(labelKey));
  const earlier = documents.filter((document) => !isLatest(document));
  return unitNames(earlier).filter((name) => !old.has(labelKey(name)) && !current.has(labelKey(name)));
}
