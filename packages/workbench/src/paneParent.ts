import type { Host } from "excel-host/createHost";
import type { OfficeLook } from "excel-host/officeLook";
import type { CustomFunction } from "excel-host/calc/calculator";
import type { RibbonAction } from "excel-host/ribbonEvent";

/** What the page keeps on its window for the pane's frame (and for tests). */
export interface PaneParent {
  readonly vssHost: Host;
  readonly vssLook: OfficeLook;
  vssAdoptFunctions(functions: Readonly<Record<string, CustomFunction>>): void;
  vssAdoptActions(actions: ReadonlyMap<string, RibbonAction>): void;
  vssShowPane(isShown: boolean): void;
}
