import type { Host } from "../createHost";
import type { OfficeLook } from "../officeLook";
import type { CustomFunction } from "../calc/calculator";
import type { RibbonAction } from "../ribbonEvent";

/** What the page keeps on its window for the pane's frame (and for tests). */
export interface PaneParent {
  readonly vssHost: Host;
  readonly vssLook: OfficeLook;
  vssAdoptFunctions(functions: Readonly<Record<string, CustomFunction>>): void;
  vssAdoptActions(actions: ReadonlyMap<string, RibbonAction>): void;
  vssShowPane(isShown: boolean): void;
}
