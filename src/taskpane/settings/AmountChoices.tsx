import { Field, makeStyles, Radio, RadioGroup, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { DEVIATION_SIGNS, type DeviationSign } from "../../domain/table/deviationSign";
import { settingsTexts } from "../../texts/pane/settingsTexts";
import { useTexts } from "../model/useTexts";
import { changeSettings } from "../model/changeSettings";
import { usePane } from "../model/usePane";

const DECIMALS = [0, 1, 2, 3] as const;

// The longest choice must not make the select wider than the pane.
const useStyles = makeStyles({ select: { minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } } });

/** The value of a choice that is left open. */
const OPEN = "";

/** Decimals of amounts and what their deviations mean. */
export function AmountChoices(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(settingsTexts);
  const { state, run } = usePane();
  const { decimals, deviations } = state.settings;
  return (
    <>
      <Field label={texts.decimals} className={styles.select}>
        <Select
          value={decimals === undefined ? OPEN : String(decimals)}
          onChange={(_, { value }) =>
            run((pane) => changeSettings(pane, { decimals: value === OPEN ? undefined : Number(value) }))
          }
        >
          <option value={OPEN}>{texts.decimalsOfUnit}</option>
          {DECIMALS.map((count) => (
            <option key={count} value={count}>
              {texts.decimalCount(count)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.deviations}>
        <RadioGroup
          value={deviations ?? OPEN}
          onChange={(_, { value }) =>
            run((pane) => changeSettings(pane, { deviations: value === OPEN ? undefined : (value as DeviationSign) }))
          }
        >
          <Radio value={OPEN} label={texts.deviationsAsSource} />
          {DEVIATION_SIGNS.map((sign) => (
            <Radio key={sign} value={sign} label={texts.deviationSigns[sign]} />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
}
