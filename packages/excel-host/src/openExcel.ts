import { connect } from "./connect";
import type { Host, HostOptions } from "./createHost";
import { createHost } from "./createHost";
import { simulatedOffice } from "./officeGlobal";
import type { LoadedClient, LoadOptions } from "./loadClient";
import { loadClient } from "./loadClient";

/** A client and the Excel it talks to. */
export interface OpenExcel {
  readonly client: LoadedClient;
  readonly host: Host;
  /** `Excel.run` of that client. */
  readonly run: <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;
}

let shared: LoadedClient | undefined;

/**
 * The real client with a fresh workbook behind it: the way to begin a test. The client is loaded once per test file, so
 * a second call leads it to another workbook.
 *
 * @param options formulas give 0 without a `calculator`
 * @example (await openExcel().run(async ({ workbook }) => workbook.worksheets.getFirst().load("name"))).name // "Blad1"
 */
export function openExcel(options: HostOptions = {}): OpenExcel {
  shared ??= loadClient();
  return opened(shared, createHost(options));
}

/**
 * As {@link openExcel}, with a client of its own that refuses what that Excel does not have.
 *
 * @example await codeOf(openOldExcel("1.12").run(async ({ workbook }) => workbook.insertWorksheetsFromBase64(""))) // "ApiNotFound"
 */
export function openOldExcel(excelApi: NonNullable<LoadOptions["excelApi"]>): OpenExcel {
  return opened(loadClient({ excelApi }), createHost({ excelApi }));
}

function opened(client: LoadedClient, host: Host): OpenExcel {
  connect(client, host);
  const { office: Office } = simulatedOffice(client.Office, host);
  return { client: { ...client, Office }, host, run: (batch) => client.Excel.run(batch) };
}

/**
 * The error code of a failing batch; throws when it does not fail.
 *
 * @example await codeOf(openExcel().run(async ({ workbook }) => workbook.worksheets.getItem("x").load("name"))) // "ItemNotFound"
 */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return String((error as { code?: unknown }).code ?? error);
  }
  throw new Error("nothing failed");
}
