import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { texts } from "../../texts";

/** What a part that is not there yet will hold. */
export function FormatComing(): ReactNode {
  return <Text>{texts.coming.formatera}</Text>;
}

/** The same of the settings. */
export function SettingsComing(): ReactNode {
  return <Text>{texts.coming.installningar}</Text>;
}
