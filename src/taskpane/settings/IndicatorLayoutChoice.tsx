import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { INDICATOR_LAYOUTS, type IndicatorLayout } from "../../domain/settings/indicatorLayout";
import { settingsTexts } from "../../texts/pane/settingsTexts";
import { useTexts } from "../model/useTexts";
import { changeSettings } from "../model/changeSettings";
import { usePane } from "../model/usePane";

/** How the goals of indicators stand in the report. */
export function IndicatorLayoutChoice(): ReactNode {
  const texts = useTexts(settingsTexts);
  const { state, run } = usePane();
  return (
    <Field label={texts.indicatorLayout}>
      <RadioGroup
        value={state.settings.indicatorLayout ?? "rubriker"}
        onChange={(_, { value }) => run((pane) => changeSettings(pane, { indicatorLayout: value as IndicatorLayout }))}
      >
        {INDICATOR_LAYOUTS.map((layout) => (
          <Radio key={layout} value={layout} label={texts.indicatorLayouts[layout]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
