import type { Report } from "../../../src/createReport";
import { NOTHING_PERFORMED } from "../../../src/checks/checks";
import type { CheckRun } from "../../../src/domain/finding/checkRun";
import type { Finding } from "../../../src/domain/finding/finding";
import { findingSummary } from "../../../src/taskpane/model/findingSummary";
import { jobText } from "../../../src/taskpane/model/jobText";
import { initialState, type Job, type State } from "../../../src/taskpane/model/state";
import { statusText } from "../../../src/taskpane/model/statusText";
import { finding } from "../finding";

const performed = { ...NOTHING_PERFORMED, sum: 2 };
const report: Report = {
  documents: [],
  conflicts: [],
  findings: [],
  performed,
  unchecked: [],
  report: { sheets: [] },
};
const reading: Job = { kind: "reading", file: "a.xlsx", position: 2, total: 3, fraction: 0.4, cancel: () => undefined };

test.each<[Job, string]>([
  [{ kind: "idle" }, ""],
  [reading, "Läser a.xlsx (2 av 3)"],
  [{ ...reading, position: 1, total: 1 }, "Läser a.xlsx"],
  [{ kind: "writing" }, "Skriver rapporten"],
])("job %j", (job, text) => {
  expect(jobText(job, "sv")).toBe(text);
});

test.each<[string, readonly Partial<Finding>[], Partial<CheckRun["performed"]>, string]>([
  ["none", [], { sum: 14, deviation: 1 }, "Inget att anmärka på. 14 summor och 1 avvikelse är kontrollerade."],
  ["nothing to check", [], { sum: 0, deviation: 0 }, "Tabellerna har inga summor eller avvikelser att räkna efter."],
  ["one", [{}], { sum: 0, deviation: 3 }, "1 fel. 3 avvikelser är kontrollerade."],
  [
    "the gravest first",
    [{ severity: "avrundning" }, {}, { severity: "avrundning" }, { severity: "misstänkt" }],
    { sum: 2, deviation: 0 },
    "1 fel, 1 misstänkt fel och 2 avrundningar. 2 summor är kontrollerade.",
  ],
])("findings: %s", (_, findings, performed, text) => {
  const run = { findings: findings.map(finding), performed: { ...NOTHING_PERFORMED, ...performed }, unchecked: [] };
  expect(findingSummary(run, "sv")).toBe(text);
});

test.each<[string, readonly Partial<Finding>[], Partial<CheckRun["performed"]>, string]>([
  [
    "beside others that are right",
    [],
    { sum: 14 },
    "Det som kunde kontrolleras stämmer. 1 tabell kunde inte kontrolleras. 14 summor är kontrollerade.",
  ],
  ["beside findings", [{}], { sum: 3 }, "1 fel. 1 tabell kunde inte kontrolleras. 3 summor är kontrollerade."],
  [
    "alone, its figures being of one size",
    [],
    { unitSlip: 9 },
    "1 tabell kunde inte kontrolleras. Tabellerna har inga summor eller avvikelser att räkna efter.",
  ],
])("a table with nothing to check, %s", (_, findings, performed, text) => {
  const unchecked = [{ table: "t:volym", reasons: ["noRelation" as const] }];
  const run = { findings: findings.map(finding), performed: { ...NOTHING_PERFORMED, ...performed }, unchecked };
  expect(findingSummary(run, "sv")).toBe(text);
});

test.each<[string, Partial<State>, string]>([
  ["nothing has happened", {}, ""],
  [
    "a job goes before messages",
    { job: reading, notices: [{ intent: "info", title: "x", text: "" }] },
    "Läser a.xlsx (2 av 3)",
  ],
  [
    "messages go before results",
    {
      report,
      notices: [
        { intent: "error", title: "A.", text: "B." },
        { intent: "info", title: "C.", text: "" },
      ],
    },
    "A. B. C.",
  ],
  [
    "what was imported",
    { report, sources: [{ file: "a.xlsx", origin: "file", sheets: [], problems: [] }] },
    "1 arbetsbok är inläst med 0 tabeller.",
  ],
  ["findings only when asked for", { report, tab: "kontrollera" }, ""],
  [
    "what the check found",
    { report, tab: "kontrollera", checked: true },
    "Inget att anmärka på. 2 summor är kontrollerade.",
  ],
  [
    "where a click led",
    { report, tab: "kontrollera", checked: true, pointer: { finding: finding({}), text: "Där." } },
    "Där.",
  ],
])("status: %s", (_, change, text) => {
  expect(statusText({ ...initialState, ...change })).toBe(text);
});
