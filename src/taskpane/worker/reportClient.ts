import type { Report } from "../../createReport";
import type { Problem } from "../../domain/table/problem";
import type { ReportSettings } from "../../domain/settings/reportSettings";
import type { Sheet } from "../../workbook/sheet";
import type { ReportPort } from "./reportProtocol";

/** Rows in one message: few enough that copying them is not felt. */
const ROWS = 2_000;

type MakeReport = (
  sheets: readonly Sheet[],
  settings: ReportSettings,
  problems: readonly Problem[],
  signal?: AbortSignal,
) => Promise<Report>;

/**
 * The page's side: `createReport` on another thread. One report at a time; a newer one waits for the older. The worker
 * lives on and remembers the sheets, until it is aborted or breaks down; then the next report starts another.
 *
 * Rejects with the signal's reason when aborted, and with an error when the worker breaks down.
 */
export function reportClient(spawn: () => ReportPort): MakeReport {
  let port: ReportPort | null = null;
  let sent = new WeakMap<Sheet, number>();
  let last = 0;
  let turn: Promise<unknown> = Promise.resolve();

  function stop(): void {
    port?.terminate();
    port = null;
    sent = new WeakMap();
  }

  async function send(to: ReportPort, sheet: Sheet): Promise<number> {
    const known = sent.get(sheet);
    if (known !== undefined) return known;
    const id = ++last;
    to.postMessage({ type: "sheet", id, sheet: { ...sheet, rows: [] } });
    for (let start = 0; start < sheet.rows.length; start += ROWS) {
      to.postMessage({ type: "rows", id, rows: sheet.rows.slice(start, start + ROWS) });
      // Lets the page draw and answer between the parts.
      if (start + ROWS < sheet.rows.length) await new Promise((resume) => setTimeout(resume));
    }
    sent.set(sheet, id);
    return id;
  }

  async function make(...[sheets, settings, problems, signal]: Parameters<MakeReport>): Promise<Report> {
    signal?.throwIfAborted();
    const to = (port ??= spawn());
    return new Promise<Report>((resolve, reject) => {
      const fail = (error: unknown): void => {
        signal?.removeEventListener("abort", abort);
        stop();
        reject(error);
      };
      const abort = (): void => fail(signal?.reason);
      signal?.addEventListener("abort", abort);
      to.onerror = ({ message }) => fail(new Error(message));
      to.onmessageerror = () => fail(new Error("the report could not be copied from its worker"));
      to.onmessage = ({ data }) => {
        signal?.removeEventListener("abort", abort);
        resolve(data.report);
      };
      void (async () => {
        const ids: number[] = [];
        for (const sheet of sheets) ids.push(await send(to, sheet));
        if (port === to) to.postMessage({ type: "report", ids, settings, problems });
      })().catch(fail);
    });
  }

  return (...input) => {
    const mine = turn.then(() => make(...input));
    turn = mine.catch(() => undefined);
    return Promise.race([mine, aborted(input[3])]);
  };
}

/** Rejects once `signal` aborts: also a report that has not had its turn is cancelled at once. */
function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason as Error)));
}
