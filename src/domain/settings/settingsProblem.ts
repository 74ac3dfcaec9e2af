import type { Message } from "../message";
import type { ReportSettings } from "./reportSettings";

/** What can be wrong with saved choices. */
export interface SettingsTroubles {
  /** The text holds no settings of ours. */
  readonly notSettings: object;
  readonly newerVersion: object;
  /** One choice can't be used and was left out. */
  readonly unusable: { readonly choice: keyof ReportSettings };
}

/** Why saved choices, or one of them, can't be used; the sentences are in src/texts/settingsProblemTexts.ts. */
export type SettingsProblem = Message<SettingsTroubles>;
