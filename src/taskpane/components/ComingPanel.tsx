import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { texts } from "../../texts";

/** What a part that is not there yet will hold. */
export function ComingPanel({ tab }: { readonly tab: keyof typeof texts.coming }): ReactNode {
  return <Text>{texts.coming[tab]}</Text>;
}
