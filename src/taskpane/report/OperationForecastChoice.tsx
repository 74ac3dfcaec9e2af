import { makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { formatAmount } from "../../domain/amount/formatAmount";
import type { OperationHelp, GrossForecast } from "../../domain/forecast/forecastHelp";
import { FORECAST_METHODS, type OperationForecast, type ForecastChoice } from "../../domain/forecast/forecastSettings";
import { inUnit, SHOWN_DECIMALS, type Unit } from "../../domain/amount/unit";
import { reportPartsTexts } from "../../texts/pane/reportPartsTexts";
import { useTexts } from "../model/useTexts";
import { Disclosure } from "../controls/Disclosure";
import { NumberField } from "../controls/NumberField";

const useStyles = makeStyles({
  summary: { fontWeight: tokens.fontWeightSemibold },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  figure: { fontVariantNumeric: "tabular-nums" },
  hint: { color: tokens.colorNeutralForeground2 },
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, paddingBottom: tokens.spacingVerticalS },
  field: { width: "9em" },
});

interface Props {
  readonly operation: OperationHelp;
  /** The unit of the operation's amounts. */
  readonly from: Unit | null;
  /** The unit they are shown and typed in. */
  readonly to: Unit | null;
  /** What is decided for this operation; null when nothing is. */
  readonly own: OperationForecast | null;
  onChange(own: OperationForecast): void;
}

const CHOICES = ["given", ...FORECAST_METHODS, "manual"] as const;

/** The methods for one operation with what each gives, to choose between, and the controller's own figure. */
export function OperationForecastChoice({ operation, from, to, own, onChange }: Props): ReactNode {
  const styles = useStyles();
  const words = useTexts(reportPartsTexts).forecast;
  const value = own?.choice ?? "all";
  const unit = to === null ? "" : `, ${to}`;
  const show = (amount: number | null): string =>
    amount === null ? "–" : formatAmount(inUnit(amount, from, to), to === null ? 0 : SHOWN_DECIMALS[to]);
  const decide = (change: Partial<OperationForecast>): void =>
    onChange({ operation: operation.operation, choice: null, cost: null, income: null, ...own, ...change });
  const choose = (choice: ForecastChoice | null): void => {
    const isNew = choice === "manual" && (own?.cost == null || own.income == null);
    // The controller begins from what holds now.
    decide({
      choice,
      ...(isNew && { cost: kronor(operation.chosen.cost, from), income: kronor(operation.chosen.income, from) }),
    });
  };
  return (
    <Disclosure
      summaryClass={styles.summary}
      summary={`${operation.operation}: ${words.names[operation.isChosen ? operation.choice : "given"]} ${show(operation.chosen.net)}`}
    >
      <RadioGroup
        aria-label={operation.operation}
        value={value}
        onChange={(_, { value: chosen }) => choose(chosen === "all" ? null : (chosen as ForecastChoice))}
      >
        <Radio value="all" label={words.asAll} />
        {CHOICES.map((choice) => (
          <Radio key={choice} value={choice} label={<ChoiceLine operation={operation} choice={choice} show={show} />} />
        ))}
      </RadioGroup>
      {value === "manual" && (
        <div className={styles.fields}>
          {(["cost", "income"] as const).map((side) => (
            <NumberField
              key={side}
              className={styles.field}
              label={words[side](unit)}
              least={0}
              value={inUnit(own?.[side] ?? 0, "kr", to ?? "kr")}
              onChange={(amount) => decide({ [side]: inUnit(amount, to ?? "kr", "kr") })}
            />
          ))}
        </div>
      )}
    </Disclosure>
  );
}

interface LineProps {
  readonly operation: OperationHelp;
  readonly choice: ForecastChoice;
  show(amount: number | null): string;
}

/** A choice with what it gives, or what it lacks. */
function ChoiceLine({ operation, choice, show }: LineProps): ReactNode {
  const styles = useStyles();
  const words = useTexts(reportPartsTexts).forecast;
  const { net, cost, income }: GrossForecast = {
    ...operation.methods,
    manual: operation.manual,
    given: operation.given,
  }[choice];
  const lacking = choice === "manual" || choice === "given" ? [] : operation.lacking[choice];
  const gap = words.lacks(lacking.map((name) => words.amounts[name]).join(words.and));
  const sides = `${words.cost("")} ${show(cost)}, ${words.income("").toLowerCase()} ${show(income)}`;
  return (
    <>
      <span className={styles.line}>
        <span>{words.names[choice]}</span>
        <span className={styles.figure}>{show(net)}</span>
      </span>
      <Text size={200} className={styles.hint}>
        {lacking.length > 0 ? gap : net === null ? "" : sides}
      </Text>
    </>
  );
}

/** A whole number of kronor; nothing to begin from is 0. */
function kronor(amount: number | null, from: Unit | null): number {
  return Math.round(Math.max(0, inUnit(amount ?? 0, from, "kr")));
}
