import { connect } from "./connect";
import type { Host } from "./createHost";
import type { OfficeClient } from "./officeClient";
import { simulatedOffice } from "./officeGlobal";
import type { OfficeLook } from "./officeLook";
import { restrictPage } from "./pageRules";
import type { RibbonAction } from "./ribbonEvent";

type CustomFunction = (...args: unknown[]) => unknown;

/** What tests and the workbench page find on `window` afterwards. */
export interface WorkbenchPage {
  vssHost: Host;
  /** Ribbon actions by id. */
  vssActions: ReadonlyMap<string, RibbonAction>;
  /** Custom functions by id (upper case), where the real runtime keeps them too. */
  CustomFunctions: {
    associate(id: string, calculate: CustomFunction): void;
    associate(functions: Readonly<Record<string, CustomFunction>>): void;
    readonly _association: { readonly mappings: Record<string, CustomFunction> };
  };
}

/**
 * Makes a page believe it runs in Excel, with that host behind. Microsoft's `excel-web-16.00.js` must have been
 * loaded as a script before; the real `office.js` must not be, for the two do not go together. `showPane` opens and
 * closes the pane when the add-in asks for it.
 */
export function installOffice(
  window: Window & typeof globalThis,
  host: Host,
  look?: OfficeLook,
  showPane?: (isShown: boolean) => void,
): WorkbenchPage {
  const page = window as unknown as WorkbenchPage & OfficeClient & { Office: object };
  connect(page, host);
  restrictPage(window, host.platform);
  const { office, actions } = simulatedOffice(page.Office, host, look, showPane);
  const mappings: Record<string, CustomFunction> = {};
  return Object.assign(page, {
    Office: office,
    CustomFunctions: {
      associate: (...given: [string, CustomFunction] | [Readonly<Record<string, CustomFunction>>]) => {
        const functions = given.length === 2 ? { [given[0]]: given[1] } : given[0];
        for (const [id, calculate] of Object.entries(functions)) mappings[id.toUpperCase()] = calculate;
      },
      _association: { mappings },
    },
    vssHost: host,
    vssActions: actions,
  });
}
