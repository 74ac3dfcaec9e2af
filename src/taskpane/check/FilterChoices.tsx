import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CheckName } from "../../domain/finding/checkName";
import { SEVERITIES, type Severity } from "../../domain/finding/finding";
import type { SourceDocument } from "../../domain/document/sourceDocument";
import { CHECK_TEXTS } from "../../texts/findings/checkTexts";
import { findingTexts } from "../../texts/pane/findingTexts";
import { KIND_NAMES } from "../../texts/kindNames";
import { severityTexts } from "../../texts/severityTexts";
import { useTexts } from "../model/useTexts";
import type { Report } from "../../createReport";
import { NO_FILTER, type FindingFilter } from "../model/findingFilter";
import { usePane } from "../model/usePane";

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  // A long name of a table must not make its column wider.
  choice: { minWidth: 0, "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
  shown: {
    marginTop: tokens.spacingVerticalXS,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

const STANDINGS = ["open", "accepted"] as const;

interface Props {
  readonly report: Report;
  /** How many findings pass the filter. */
  readonly shown: number;
}

/** What of the findings to show; only what there is to choose is offered. */
export function FilterChoices({ report, shown }: Props): ReactNode {
  const styles = useStyles();
  const kindWords = useTexts(KIND_NAMES);
  const severityWords = useTexts(severityTexts);
  const findingWords = useTexts(findingTexts);
  const { state, dispatch } = usePane();
  const { filter } = state;
  const { findings, documents } = report;
  const words = findingWords.filter;
  const change = (changed: Partial<FindingFilter>): void =>
    dispatch({ type: "filtered", filter: { ...filter, ...changed } });
  const severities = SEVERITIES.filter((one) => findings.some(({ severity }) => severity === one));
  const checks = (Object.keys(CHECK_TEXTS) as CheckName[]).filter((one) => findings.some(({ check }) => check === one));
  const isFiltered = Object.values(filter).some((one) => one !== null);
  return (
    <section aria-label={words.title}>
      <div className={styles.choices}>
        <Choice
          label={words.severity}
          every={words.everySeverity}
          value={filter.severity}
          options={severities.map((one) => [one, severityWords[one].name])}
          onChange={(severity) => change({ severity: severity as Severity | null })}
        />
        <Choice
          label={words.standing}
          every={words.everyStanding}
          value={filter.standing}
          options={STANDINGS.map((one) => [one, words[one]])}
          onChange={(standing) => change({ standing: standing as FindingFilter["standing"] })}
        />
        <Choice
          label={words.check}
          every={words.everyCheck}
          value={filter.check}
          options={checks.map((one) => [one, findingWords.check(one)])}
          onChange={(check) => change({ check: check as CheckName | null })}
        />
        <Choice
          label={words.place}
          every={words.everyPlace}
          value={filter.place}
          options={documents.flatMap((document) =>
            placesIn(document, report, kindWords, documents.length > 1 ? words.wholeFile : null),
          )}
          onChange={(place) => change({ place })}
        />
      </div>
      {isFiltered && (
        <div className={styles.shown}>
          <Text role="status">{words.shown(shown, findings.length)}</Text>
          <Button size="small" onClick={() => dispatch({ type: "filtered", filter: NO_FILTER })}>
            {words.clear}
          </Button>
        </div>
      )}
    </section>
  );
}

/** The tables of a workbook that have findings, and with several workbooks the whole of it first. */
function placesIn(
  { file, tables }: SourceDocument,
  { findings }: Report,
  kinds: typeof KIND_NAMES.sv,
  wholeFile: ((file: string) => string) | null,
): [string, string][] {
  const own = tables.filter(({ id }) => findings.some(({ table }) => table === id));
  if (own.length === 0) return [];
  const names = own.map(({ id, heading, kind }): [string, string] => [id, heading || kinds[kind]]);
  return wholeFile === null ? names : [[file, wholeFile(file)], ...names];
}

interface ChoiceProps {
  readonly label: string;
  readonly every: string;
  readonly value: string | null;
  readonly options: readonly (readonly [value: string, name: string])[];
  onChange(value: string | null): void;
}

function Choice({ label, every, value, options, onChange }: ChoiceProps): ReactNode {
  const styles = useStyles();
  return (
    <Field label={label} size="small" className={styles.choice}>
      <Select size="small" value={value ?? ""} onChange={(_, data) => onChange(data.value === "" ? null : data.value)}>
        <option value="">{every}</option>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
