import { Checkbox, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { documentForecast } from "../../domain/document/documentForecast";
import { forecastHelp } from "../../domain/forecast/forecastHelp";
import {
  FORECAST_METHODS,
  type OperationForecast,
  type ForecastSettings,
} from "../../domain/forecast/forecastSettings";
import { reportPartsTexts } from "../../texts/pane/reportPartsTexts";
import { useTexts } from "../model/useTexts";
import { changeSettings } from "../model/changeSettings";
import { usePane } from "../model/usePane";
import { OperationForecastChoice } from "./OperationForecastChoice";

const useStyles = makeStyles({
  hint: { display: "block", paddingLeft: tokens.spacingHorizontalXXXL, color: tokens.colorNeutralForeground2 },
  choices: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalXXXL,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

const BEGINNING: ForecastSettings = { choice: null, operations: [] };

/** Whether the year's forecast is helped along, by which method for all, and for each operation its own or a figure. */
export function ForecastChoices(): ReactNode {
  const styles = useStyles();
  const id = useId();
  const { state, run } = usePane();
  const words = useTexts(reportPartsTexts).forecast;
  const chosen = state.settings.forecast;
  const change = (forecast: ForecastSettings | undefined): void => run((pane) => changeSettings(pane, { forecast }));
  const helps =
    chosen === undefined
      ? []
      : (state.report?.documents ?? []).flatMap((document) => {
          const basis = documentForecast(document);
          return basis === null ? [] : [forecastHelp(basis, chosen)];
        });
  return (
    <div>
      <Checkbox
        checked={chosen !== undefined}
        label={words.make}
        onChange={(_, { checked }) => change(checked === true ? BEGINNING : undefined)}
      />
      <Text size={200} className={styles.hint}>
        {chosen !== undefined && state.report !== null && helps.length === 0 ? words.nothing : words.hint}
      </Text>
      {chosen !== undefined && helps.length > 0 && (
        <div className={styles.choices}>
          <h3 id={id} className={styles.heading}>
            {words.all}
          </h3>
          <RadioGroup
            aria-labelledby={id}
            value={chosen.choice ?? "given"}
            onChange={(_, { value }) => change({ ...chosen, choice: value as ForecastSettings["choice"] })}
          >
            {(["given", ...FORECAST_METHODS] as const).map((choice) => (
              <Radio key={choice} value={choice} label={words.names[choice]} />
            ))}
          </RadioGroup>
          {helps.map((help) => (
            <div key={help.file}>
              {helps.length > 1 && <Text weight="semibold">{help.file}</Text>}
              {help.operations.map((operation) => (
                <OperationForecastChoice
                  key={operation.operation}
                  operation={operation}
                  from={help.unit}
                  to={state.settings.unit ?? help.unit}
                  own={chosen.operations.find((one) => one.operation === operation.operation) ?? null}
                  onChange={(own) => change({ ...chosen, operations: withArea(chosen.operations, own) })}
                />
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function withArea(operations: readonly OperationForecast[], own: OperationForecast): OperationForecast[] {
  return [...operations.filter(({ operation }) => operation !== own.operation), own];
}
