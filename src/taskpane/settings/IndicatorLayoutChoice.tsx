import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { INDICATOR_LAYOUTS, type IndicatorLayout } from "../../domain/settings/indicatorLayout";
import { lateTexts } from "../../texts/lateTexts";
import { changeSettings } from "../model/changeSettings";
import { usePane } from "../model/usePane";

/** How the goals of indicators stand in the report. */
export function IndicatorLayoutChoice(): ReactNode {
  const { state, run } = usePane();
  return (
    <Field label={lateTexts.settings.indicatorLayout}>
      <RadioGroup
        value={state.settings.indicatorLayout ?? "rubriker"}
        onChange={(_, { value }) => run((pane) => changeSettings(pane, { indicatorLayout: value as IndicatorLayout }))}
      >
        {INDICATOR_LAYOUTS.map((layout) => (
          <Radio key={layout} value={layout} label={lateTexts.settings.indicatorLayouts[layout]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
