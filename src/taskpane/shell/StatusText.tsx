import type { ReactNode } from "react";
import { statusText } from "../model/statusText";
import { usePane } from "../model/usePane";

/** What the live region says. */
export function StatusText(): ReactNode {
  return statusText(usePane().state);
}
