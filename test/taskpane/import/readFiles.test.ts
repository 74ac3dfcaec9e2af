import { fileError } from "../../../src/domain/document/fileError";
import { readFiles } from "../../../src/taskpane/import/readFiles";
import { createPane, type Pane } from "../../../src/taskpane/model/pane";
import { driftSheet } from "../driftSheet";
import { nodeServices } from "../nodeServices";

/** A pane whose files need no parsing: every one but those called `trasig` holds the same table. */
function paneWithFiles(): Pane {
  return createPane({
    ...nodeServices(),
    readFile: async (file, { onProgress, signal }) => {
      onProgress?.(0.5);
      if (signal?.aborted) throw new DOMException("stopped", "AbortError");
      if (file.name.startsWith("trasig")) return { ok: false, error: fileError(file.name, "corrupt") };
      return { ok: true, sheets: [driftSheet(file.name, -1.2)], problems: [] };
    },
  });
}

const files = (...names: readonly string[]): File[] => names.map((name) => new File(["x"], name));

test.each<[readonly string[], readonly string[], readonly string[]]>([
  [["a.xlsx", "b.xlsx"], ["a.xlsx", "b.xlsx"], []],
  [
    ["a.xlsx", "trasig.xlsx", "b.xlsx"],
    ["a.xlsx", "b.xlsx"],
    ["trasig.xlsx: Filen är skadad och kan inte läsas utan risk för fel siffror."],
  ],
  [["a.xlsx", "a.xlsx"], ["a.xlsx"], ["a.xlsx fanns redan och är ersatt av den nya läsningen."]],
  [[], [], []],
])("reading %j gives %j and says %j", async (names, sources, notices) => {
  const pane = paneWithFiles();
  await readFiles(pane, files(...names));
  const state = pane.getState();
  expect(state.sources.map(({ file }) => file)).toEqual(sources);
  expect(state.notices.map(({ title }) => title)).toEqual(notices);
  expect(state.report?.documents.map(({ file }) => file) ?? []).toEqual(sources);
  expect(state.job.kind).toBe("idle");
});

test("cancelling keeps what was read and asks for no more", async () => {
  const pane = paneWithFiles();
  const seen: string[] = [];
  pane.subscribe(() => {
    const { job } = pane.getState();
    if (job.kind !== "reading") return;
    seen.push(job.file);
    if (job.position === 2 && job.fraction === null) job.cancel();
  });
  await readFiles(pane, files("a.xlsx", "b.xlsx", "c.xlsx"));
  expect(pane.getState().sources.map(({ file }) => file)).toEqual(["a.xlsx"]);
  expect(pane.getState().notices.map(({ title }) => title)).toEqual(["Läsningen avbröts. 1 av 3 filer lästes in."]);
  expect(new Set(seen)).toEqual(new Set(["a.xlsx", "b.xlsx"]));
});

test("files that arrive while others are read wait for the user", async () => {
  const pane = paneWithFiles();
  const first = readFiles(pane, files("a.xlsx"));
  await readFiles(pane, files("b.xlsx"));
  await first;
  expect(pane.getState().sources.map(({ file }) => file)).toEqual(["a.xlsx"]);
  expect(pane.getState().notices.map(({ title }) => title)).toEqual(["Vänta tills det som pågår är klart."]);
});
