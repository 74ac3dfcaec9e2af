import { MessageChannel } from "node:worker_threads";
import { answerRequest } from "../../src/files/answerRequest";
import { awaitOutcome, type ReaderPort, type ReadMessage, type ReadRequest } from "../../src/files/readProtocol";
import { oneSheet } from "./buildWorkbook";

const content = (): Blob => new Blob([oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>') as BlobPart]);

/** A port whose messages cross a real channel, cloned as to a worker; `work` is the other side. */
function openPort(work: (request: ReadRequest, post: (message: ReadMessage) => void, port: ReaderPort) => void) {
  const { port1, port2 } = new MessageChannel();
  const state = { terminated: 0 };
  const port: ReaderPort = {
    onmessage: null,
    onmessageerror: null,
    onerror: null,
    postMessage: (request) => port1.postMessage(request),
    terminate: () => {
      state.terminated++;
      port1.close();
    },
  };
  port1.on("message", (data: ReadMessage) => port.onmessage?.({ data } as MessageEvent<ReadMessage>));
  port2.on("message", (request: ReadRequest) => work(request, (message) => port2.postMessage(message), port));
  return { port, state };
}

const hang = (): void => undefined;

test("a file is read on the other side, with progress, and the worker is stopped", async () => {
  const { port, state } = openPort((request, post) => void answerRequest(request, post));
  const told: number[] = [];
  const request = { file: "a.xlsx", content: content() };
  const outcome = await awaitOutcome(port, request, { onProgress: (share) => told.push(share) });
  expect(outcome).toMatchObject({
    ok: true,
    sheets: [{ file: "a.xlsx", rows: [{ index: 0, cells: [{ value: 1 }] }] }],
  });
  expect(told.at(-1)).toBe(1);
  expect(state.terminated).toBe(1);
});

test("an error crosses as it is", async () => {
  const { port } = openPort((request, post) => void answerRequest(request, post));
  expect(await awaitOutcome(port, { file: "a.xlsx", content: new Blob([]) })).toMatchObject({
    ok: false,
    error: { code: "empty" },
  });
});

test.each([
  ["it has been silent too long", () => ({ silenceMs: 20 }), "timeout"],
  ["the user aborts", () => ({ signal: AbortSignal.timeout(20) }), "aborted"],
  ["it was aborted before it began", () => ({ signal: AbortSignal.abort() }), "aborted"],
])("when %s the worker is stopped", async (_name, options, code) => {
  const { port, state } = openPort(hang);
  expect(await awaitOutcome(port, { file: "a.xlsx", content: content() }, options())).toMatchObject({
    ok: false,
    error: { code },
  });
  expect(state.terminated).toBe(1);
});

test("a worker that tells how far it has come may take its time", async () => {
  const { port } = openPort((_request, post) => {
    let told = 0;
    const timer = setInterval(() => {
      if (told < 20) return post({ type: "progress", fraction: ++told / 20 });
      clearInterval(timer);
      post({ type: "done", outcome: { ok: true, sheets: [], problems: [] } });
    }, 30);
  });
  const outcome = await awaitOutcome(port, { file: "a.xlsx", content: content() }, { silenceMs: 400 });
  expect(outcome.ok).toBe(true);
});

test("when the worker breaks down the user is told", async () => {
  const { port, state } = openPort((_request, _post, broken) => broken.onerror?.({} as ErrorEvent));
  expect(await awaitOutcome(port, { file: "a.xlsx", content: content() })).toMatchObject({
    ok: false,
    error: { code: "crashed" },
  });
  expect(state.terminated).toBe(1);
});
