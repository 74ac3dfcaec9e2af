import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { texts } from "../../texts";

/** What a part that is not there yet will hold. */
export function SettingsComing(): ReactNode {
  return <Text>{texts.coming.installningar}</Text>;
}
