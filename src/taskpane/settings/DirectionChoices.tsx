import { Field, Select, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { undirectedIndicators } from "../../domain/table/indicatorDirections";
import type { Direction } from "../../domain/target/statusDemand";
import { settingsTexts } from "../../texts/pane/settingsTexts";
import { useTexts } from "../model/useTexts";
import { changeChoice } from "../model/changeChoice";
import { usePane } from "../model/usePane";

const DIRECTIONS: readonly Direction[] = ["higher", "lower"];
const OPEN = "";

/** Which way is better for the indicators whose targets do not say it; without it their status cannot be judged. */
export function DirectionChoices(): ReactNode {
  const texts = useTexts(settingsTexts);
  const { state, run } = usePane();
  const tables = state.report?.documents.flatMap((document) => document.tables) ?? [];
  const indicators = undirectedIndicators(tables);
  const chosen = state.settings.directions ?? {};
  if (indicators.length === 0) {
    const kept = Object.keys(chosen).length;
    return <Text>{kept === 0 ? texts.noIndicators : texts.keptDirections(kept)}</Text>;
  }
  return (
    <>
      <Text>{texts.directionsIntro}</Text>
      {indicators.map(({ key, name }) => (
        <Field key={key} label={name}>
          <Select
            value={chosen[key] ?? OPEN}
            onChange={(_, { value }) =>
              run((pane) =>
                changeChoice(
                  pane,
                  "directions",
                  key,
                  DIRECTIONS.find((one) => one === value),
                ),
              )
            }
          >
            <option value={OPEN}>{texts.directionOpen}</option>
            {DIRECTIONS.map((direction) => (
              <option key={direction} value={direction}>
                {texts.directionNames[direction]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </>
  );
}
