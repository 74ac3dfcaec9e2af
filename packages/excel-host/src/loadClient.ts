import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { ExcelApi } from "./createHost";
import type { OfficeClient } from "./officeClient";
import { simulatedOffice } from "./officeGlobal";

/** How the client is loaded. */
export interface LoadOptions {
  /** Makes the client itself refuse members above this level with ApiNotFound, as it does in an older Excel. */
  readonly excelApi?: ExcelApi;
}

/** The client with an `Office` that says it runs in Excel. */
export interface LoadedClient extends OfficeClient {
  readonly Office: typeof Office;
}

/** The file of Microsoft's that holds the client for Excel on the web. */
const CLIENT_FILE = "excel-web-16.00.js";

/** Names the client may find on `globalThis` from an earlier load; each load starts without them. */
const CLIENT_GLOBALS = ["Excel", "Office", "OfficeExtension", "OfficeCore", "OfficeRuntime", "OSF", "OfficeExt"];

/**
 * Loads the real client, unmodified, from node_modules (Node only). It runs in the caller's realm, for it compares
 * prototypes of the objects it is given; a proxy as scope keeps its globals off `globalThis`. A test that needs
 * `Excel` and `Office` as globals puts them there itself.
 *
 * `const client = loadClient(); connect(client, createHost()); await client.Excel.run(async (context) => …)`
 */
export function loadClient(options: LoadOptions = {}): LoadedClient {
  const require = createRequire(join(process.cwd(), "package.json"));
  const folder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  const source = readFileSync(join(folder, CLIENT_FILE), "utf8");
  const scope = clientScope();
  // Members the scope lacks must be looked up on globalThis, but a name neither has must count as declared here, or
  // the client's own top-level variables would not land on the scope.
  const outer = namesOf(globalThis);
  const proxy = new Proxy(scope, { has: (target, name) => !outer.has(name) || name in target });
  new Function("window", `with (window) {\n${source}\n\n}`)(proxy);
  const client = scope as unknown as OfficeClient & { Office: object };
  scope["Office"] = simulatedOffice(client.Office, { excelApi: options.excelApi ?? "1.15", platform: "PC" }).office;
  if (options.excelApi) client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return scope as unknown as LoadedClient;
}

/** Every name an object answers to, gathered once: asking a test environment's own global is slow. */
function namesOf(object: object): Set<PropertyKey> {
  const names = new Set<PropertyKey>();
  for (let one: object | null = object; one !== null; one = Object.getPrototypeOf(one) as object | null) {
    for (const name of Reflect.ownKeys(one)) names.add(name);
  }
  return names;
}

/** As much of a browser window as the client looks at while it loads. */
function clientScope(): Record<string, unknown> {
  const nothing = () => undefined;
  const scope: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    navigator: { userAgent: "Node", language: "sv-SE" },
    location: { href: "https://localhost/", search: "", hash: "", protocol: "https:", host: "localhost" },
    addEventListener: nothing,
    removeEventListener: nothing,
    document: {
      URL: "https://localhost/",
      cookie: "",
      getElementsByTagName: () => [],
      addEventListener: nothing,
      createElement: () => ({ setAttribute: nothing, style: {} }),
    },
  };
  for (const name of CLIENT_GLOBALS) scope[name] = undefined;
  scope["window"] = scope["self"] = scope;
  return scope;
}
