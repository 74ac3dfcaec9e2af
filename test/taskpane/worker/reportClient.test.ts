import { createReport } from "../../../src/createReport";
import type { Sheet } from "../../../src/workbook/sheet";
import { reportAnswerer } from "../../../src/taskpane/worker/answerReport";
import { reportClient } from "../../../src/taskpane/worker/reportClient";
import type { FromReportWorker, ReportPort, ToReportWorker } from "../../../src/taskpane/worker/reportProtocol";
import { loadSheets } from "../../cases/loadCase";

const SETTINGS = { unit: null, calculation: "formler" } as const;

/** A worker whose messages are cloned, as between threads; every message sent to it is kept. */
function openWorker() {
  const sent: ToReportWorker[] = [];
  const state = { spawned: 0, terminated: 0, silent: false };
  const spawn = (): ReportPort => {
    state.spawned++;
    const port: ReportPort = {
      onmessage: null,
      onmessageerror: null,
      onerror: null,
      terminate: () => void state.terminated++,
      postMessage: (message) => {
        sent.push(message);
        const copy = structuredClone(message);
        if (!state.silent) setImmediate(() => answer(copy));
      },
    };
    const post = (data: FromReportWorker) => port.onmessage?.({ data: structuredClone(data) } as MessageEvent);
    const answerer = reportAnswerer(post);
    const answer = (message: ToReportWorker): void => {
      try {
        answerer(message);
      } catch (error) {
        port.onerror?.({ message: String(error) } as ErrorEvent);
      }
    };
    return port;
  };
  return { sent, state, make: reportClient(spawn) };
}

const [book = []] = [loadSheets("vss-2024-03")];

/** One sheet with very many rows. */
const long: Sheet = {
  ...(book[0] as Sheet),
  name: "Lång",
  rows: Array.from({ length: 5_500 }, (_, index) => ({ index, cells: [{ value: index }] })),
};

test("the report is the same as on the page's own thread, and a sheet is sent once", async () => {
  const { make, sent } = openWorker();
  const first = await make(book, SETTINGS, []);
  expect(first).toEqual(structuredClone(createReport(book, SETTINGS, [])));
  const count = sent.filter(({ type }) => type !== "report").length;
  expect(await make(book, { ...SETTINGS, unit: "tkr" }, [])).toEqual(
    structuredClone(createReport(book, { ...SETTINGS, unit: "tkr" }, [])),
  );
  expect(sent.filter(({ type }) => type !== "report")).toHaveLength(count);
});

test("a long sheet is sent in parts, and none of it is lost", async () => {
  const { make, sent } = openWorker();
  expect(await make([long], SETTINGS, [])).toEqual(structuredClone(createReport([long], SETTINGS, [])));
  expect(sent.filter(({ type }) => type === "rows")).toHaveLength(3);
});

test("two at a time come in order", async () => {
  const { make } = openWorker();
  const [tkr, mnkr] = await Promise.all([
    make([long, ...book], { ...SETTINGS, unit: "tkr" }, []),
    make(book, { ...SETTINGS, unit: "mnkr" }, []),
  ]);
  expect(tkr.report.sheets).toEqual(
    structuredClone(createReport([long, ...book], { ...SETTINGS, unit: "tkr" }).report.sheets),
  );
  expect(mnkr.report.sheets).toEqual(structuredClone(createReport(book, { ...SETTINGS, unit: "mnkr" }).report.sheets));
});

test("an abort stops the worker at once, and the next report starts another", async () => {
  const { make, state } = openWorker();
  state.silent = true;
  const stop = new AbortController();
  const waiting = make(book, SETTINGS, [], stop.signal);
  setTimeout(() => stop.abort(), 5);
  await expect(waiting).rejects.toThrow(/abort/iu);
  expect(state).toMatchObject({ spawned: 1, terminated: 1 });
  state.silent = false;
  expect((await make(book, SETTINGS, [])).documents).toHaveLength(1);
  expect(state.spawned).toBe(2);
});

test("a report that waits for its turn is cancelled at once, and the one before it is made", async () => {
  const { make, state } = openWorker();
  const stop = new AbortController();
  const order: string[] = [];
  const first = make(book, SETTINGS, []).then(() => order.push("made"));
  const second = make(book, SETTINGS, [], stop.signal).catch(() => order.push("cancelled"));
  stop.abort();
  await Promise.all([first, second]);
  expect(order).toEqual(["cancelled", "made"]);
  expect(state.terminated).toBe(0);
});

test("what the core throws reaches the page, and the next report is made", async () => {
  const { make, state } = openWorker();
  await expect(make([{ ...long, rows: [null as never] }], SETTINGS, [])).rejects.toThrow(/TypeError/u);
  expect(state.terminated).toBe(1);
  expect((await make(book, SETTINGS, [])).documents).toHaveLength(1);
});
