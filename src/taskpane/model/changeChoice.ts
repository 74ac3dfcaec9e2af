import { withChoice } from "../../domain/table/choice";
import type { ReportSettings } from "../../domain/settings/reportSettings";
import { changeSettings } from "./changeSettings";
import type { Pane } from "./pane";

/** The settings that hold one choice by each key: whose figure holds, what a workbook is read for, what is better. */
type KeyedSettings = Pick<ReportSettings, "conflicts" | "uses" | "directions">;

type ChoiceOf<Name extends keyof KeyedSettings> = NonNullable<KeyedSettings[Name]>[string];

/**
 * Makes one choice of those that are kept by a key; undefined leaves it undecided again.
 *
 * @example await changeChoice(pane, "uses", "2023.xlsx", "comparison")
 */
export async function changeChoice<Name extends keyof KeyedSettings>(
  pane: Pane,
  name: Name,
  key: string,
  choice: ChoiceOf<Name> | undefined,
): Promise<void> {
  const choices: Readonly<Record<string, string>> | undefined = pane.getState().settings[name];
  const changed = withChoice(choices, key, choice);
  await changeSettings(pane, { [name]: Object.keys(changed).length === 0 ? undefined : changed });
}
