import type { Host } from "./createHost";
import { createHost } from "./createHost";
import { connect } from "./connect";
import type { OfficeClient } from "./officeClient";
import { officeParts } from "./officeGlobal";

/** What tests and the workbench page find on `window` once this script has run. */
export interface WorkbenchWindow {
  vssHost: Host;
  vssActions: ReadonlyMap<string, (event: unknown) => unknown>;
}

/** Custom functions by id, where the real runtime keeps them. */
interface CustomFunctionsGlobal {
  associate(id: string, calculate: (...args: unknown[]) => unknown): void;
  readonly _association: { readonly mappings: Record<string, (...args: unknown[]) => unknown> };
}

/**
 * Makes a page believe it runs in Excel. Microsoft's `excel-web-16.00.js` must have been loaded as a script before;
 * real `office.js` must not be, for the two do not go together.
 */
function install(): void {
  const page = window as unknown as WorkbenchWindow & OfficeClient & { Office: object; CustomFunctions: unknown };
  const host = createHost();
  connect(page, host);
  const { members, actions } = officeParts(host.excelApi);
  const descriptors = Object.entries(members).map(([name, value]) => [name, { value, enumerable: true }] as const);
  page.Office = Object.create(page.Office, Object.fromEntries(descriptors)) as object;
  page.CustomFunctions = customFunctions();
  page.vssHost = host;
  page.vssActions = actions;
}

function customFunctions(): CustomFunctionsGlobal {
  const mappings: Record<string, (...args: unknown[]) => unknown> = {};
  return {
    associate: (id, calculate) => {
      mappings[id.toUpperCase()] = calculate;
    },
    _association: { mappings },
  };
}

install();
