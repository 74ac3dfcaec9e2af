import type { Problem } from "../../../src/domain/table/problem";
import type { SheetSpec } from "../../../src/workbook/sheet";
import type { Report } from "../../../src/createReport";
import { NOTHING_PERFORMED } from "../../../src/checks/checks";
import type { Source } from "../../../src/taskpane/model/source";
import { type Action, initialState, reduce, type State } from "../../../src/taskpane/model/state";
import { finding } from "../finding";

const source = (file: string, origin: Source["origin"] = "file"): Source => ({
  file,
  origin,
  sheets: [],
  problems: [],
});
const problem: Problem = { file: "a.xlsx", sheet: null, cell: null, text: "", code: "noUnit", values: {} };
const report: Report = {
  documents: [],
  conflicts: [],
  findings: [],
  performed: NOTHING_PERFORMED,
  unchecked: [],
  report: { sheets: [] },
};
const summary = {
  written: [{ id: "kontroller", name: "Kontroller" }],
  renamed: [],
  sheets: [],
  keptComments: 0,
  keptOrder: [],
  homeless: [],
  changes: [],
  typedOver: [],
  leftOver: [],
  trouble: null,
  syncs: 1,
};
const notice = { intent: "info", title: "Hej", text: "" } as const;
const other = { intent: "error", title: "Nej", text: "" } as const;
const written = { sheets: report.report.sheets, summary, current: true };

const after = (...actions: readonly Action[]): State => actions.reduce(reduce, initialState);

describe("reduce", () => {
  test.each<[string, readonly Action[], Partial<State>]>([
    [
      "Excel defaults to live functions",
      [{ type: "started", mode: "excel" }],
      { mode: "excel", settings: { unit: null, calculation: "vss" } },
    ],
    [
      "a browser to plain formulas",
      [{ type: "started", mode: "browser" }],
      { mode: "browser", settings: { unit: null, calculation: "formler" } },
    ],
    [
      "and so without office.js",
      [{ type: "started", mode: "blocked" }],
      { mode: "blocked", settings: { unit: null, calculation: "formler" } },
    ],
    ["a tab is chosen", [{ type: "tabChosen", tab: "rapport" }], { tab: "rapport" }],
    [
      "errors follow along to another tab, the rest does not",
      [
        { type: "noticed", notice },
        { type: "noticed", notice: other },
        { type: "tabChosen", tab: "rapport" },
      ],
      { notices: [other] },
    ],
    [
      "a new job takes away old messages",
      [
        { type: "noticed", notice },
        { type: "jobStarted", job: { kind: "writing" } },
      ],
      { job: { kind: "writing" }, notices: [] },
    ],
    ["a job ends", [{ type: "jobStarted", job: { kind: "saving" } }, { type: "jobEnded" }], { job: { kind: "idle" } }],
    [
      "the newest message stands first",
      [
        { type: "noticed", notice },
        { type: "noticed", notice: other },
      ],
      { notices: [other, notice] },
    ],
    [
      "and are closed one by one",
      [
        { type: "noticed", notice },
        { type: "noticed", notice: other },
        { type: "noticeClosed", notice },
      ],
      { notices: [other] },
    ],
    [
      "a bug ends the job and is told",
      [
        { type: "jobStarted", job: { kind: "writing" } },
        { type: "failed", text: "x" },
      ],
      { job: { kind: "idle" }, notices: [{ intent: "error", title: "Något gick fel", text: "x" }] },
    ],
    [
      "findings are shown when asked for",
      [{ type: "sourceRead", source: source("a.xlsx") }, { type: "checked" }],
      { checked: true },
    ],
    [
      "but not of nothing",
      [
        { type: "sourceRead", source: source("a.xlsx") },
        { type: "checked" },
        { type: "sourceRemoved", file: "a.xlsx" },
      ],
      { checked: false, sources: [] },
    ],
    [
      "a new report forgets where the last click led",
      [
        { type: "pointed", finding: finding({}), text: "där" },
        { type: "reported", report },
      ],
      { pointer: null, report },
    ],
  ])("%s", (_, actions, expected) => {
    expect(after(...actions)).toMatchObject(expected);
  });

  test.each<[string, readonly Source[], readonly Source[]]>([
    ["files line up", [source("a.xlsx"), source("b.xlsx")], [source("a.xlsx"), source("b.xlsx")]],
    [
      "the same file again keeps its place",
      [source("a.xlsx"), source("b.xlsx"), { ...source("a.xlsx"), problems: [problem] }],
      [{ ...source("a.xlsx"), problems: [problem] }, source("b.xlsx")],
    ],
    [
      "the open workbook may have been renamed",
      [source("Bok1", "workbook"), source("Delår.xlsx", "workbook")],
      [source("Delår.xlsx", "workbook")],
    ],
    [
      "or be a file that was read before",
      [source("a.xlsx"), source("Bok1", "workbook"), source("a.xlsx", "workbook")],
      [source("a.xlsx", "workbook")],
    ],
  ])("%s", (_, read, expected) => {
    expect(after(...read.map((one): Action => ({ type: "sourceRead", source: one }))).sources).toEqual(expected);
  });

  test.each<[string, Action, boolean]>([
    ["another workbook", { type: "sourceRead", source: source("b.xlsx") }, false],
    ["a workbook less", { type: "sourceRemoved", file: "a.xlsx" }, false],
    ["another unit", { type: "settingsChanged", settings: { unit: "tkr", calculation: "vss" } }, false],
    ["another tab", { type: "tabChosen", tab: "importera" }, true],
    ["the findings", { type: "checked" }, true],
  ])("the written report after %s", (_, action, current) => {
    expect(reduce({ ...initialState, written }, action).written).toEqual({ ...written, current });
  });

  test.each<[string, string, boolean]>([
    ["the same cells", "Funnet: fel 1.", true],
    ["another cell", "Funnet: fel 2.", false],
  ])("a workbook that is read again and gives %s", (_, told, current) => {
    const sheet = (value: string): SheetSpec => ({
      id: "kontroller",
      name: "Kontroller",
      rows: [[{ value, style: "text" }]],
      columnWidths: [10],
      rowLines: {},
      frozenRows: 0,
      orientation: "portrait",
      inputs: [],
      keyColumns: [],
    });
    const before = { ...initialState, written: { ...written, sheets: [sheet("Funnet: fel 1.")], current: false } };
    const now = { ...report, report: { sheets: [sheet(told)] } };
    expect(reduce(before, { type: "reported", report: now }).written?.current).toBe(current);
  });

  test("a report that was overtaken while it was written is not current", () => {
    const action: Action = { type: "reportWritten", sheets: [], summary };
    expect(reduce({ ...initialState, report }, action).written?.current).toBe(false);
    expect(reduce({ ...initialState, report }, { ...action, sheets: report.report.sheets }).written?.current).toBe(
      true,
    );
  });
});
