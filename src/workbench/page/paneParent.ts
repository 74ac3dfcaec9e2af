import type { Host } from "../createHost";
import type { CustomFunction } from "../calc/calculator";

/** What the page keeps on its window for the pane's frame (and for tests). */
export interface PaneParent {
  readonly vssHost: Host;
  vssAdoptFunctions(functions: Readonly<Record<string, CustomFunction>>): void;
}
