import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "../../src/cli/cli";
import type { SourceDocument } from "../../src/domain/document/sourceDocument";
import type { Finding } from "../../src/domain/finding/finding";
import { acceptanceOf } from "../../src/domain/finding/acceptFindings";
import { readWorkbook } from "../../src/files/readWorkbook";
import { COPY_NOTE } from "../../src/texts/report/copyTexts";
import { notForOthers, partsOf } from "../files/sentOut";

const EXAMPLE = join(__dirname, "../../assets/exempel/vss-2024-03.xlsx");
const CLEAN = join(__dirname, "../../assets/exempel/vss-2024-03-tkr.xlsx");

function folder(): string {
  return mkdtempSync(join(tmpdir(), "vss-"));
}

async function run(...args: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await runCli(args, { out: (text) => out.push(text), error: (text) => errors.push(text) });
  return { code, out: out.join("\n"), errors };
}

test("a report and its JSON are written, and say the same", async () => {
  const report = join(folder(), "r.xlsx");
  const { code, out } = await run(EXAMPLE, "--ut", report, "--json", "-");
  expect(code).toBe(0);
  const json = JSON.parse(out);
  expect(json.documents[0]).toMatchObject({ file: "vss-2024-03.xlsx", periodEnd: "2024-03-31", unit: "mnkr" });
  expect(json.documents[0].tables[0]).toMatchObject({
    convention: { deviation: "utfall-budget", positive: "överskott" },
  });
  expect(json.findings[0]).toMatchObject({
    severity: "fel",
    class: "sign-error",
    printed: 1.2,
    expected: -1.2,
    source: { sheet: "Drift jan-mars", cell: "D11" },
  });
  const read = await readWorkbook("r.xlsx", new Uint8Array(readFileSync(report)));
  if (!read.ok) throw new Error(read.error.code);
  expect(read.sheets.map(({ name }) => name)).toEqual(json.report.sheets.map(({ name }: { name: string }) => name));
});

test("--utskick writes a report that holds nothing but what is seen, and says what it is", async () => {
  const report = join(folder(), "r.xlsx");
  expect((await run(EXAMPLE, "--ut", report, "--utskick")).code).toBe(0);
  const parts = await partsOf(new Uint8Array(readFileSync(report)));
  expect(notForOthers(parts)).toEqual([]);
  const core = parts.get("docProps/core.xml");
  expect(core).toMatch(/<dc:title>[^<]+<\/dc:title>.*<dc:creator>VSS för Excel<\/dc:creator>/u);
  expect(core).toContain(COPY_NOTE);
  expect([...parts.values()].join("")).not.toContain(tmpdir());
});

test("without --utskick there are formulas, and the search finds them", async () => {
  const report = join(folder(), "r.xlsx");
  await run(EXAMPLE, "--ut", report);
  expect(notForOthers(await partsOf(new Uint8Array(readFileSync(report))))).toContain(
    "xl/worksheets/sheet1.xml: formula",
  );
});

test.each([
  [["--utskick"], "ange --ut"],
  [["--utskick", "--ut", "r.xlsx", "--berakning", "formler"], "bara värden"],
])("%j is refused", async (args, said) => {
  const { code, errors } = await run(EXAMPLE, ...args);
  expect([code, errors.join()]).toEqual([2, expect.stringContaining(said)]);
});

test("saved settings decide, the command line before them", async () => {
  const settings = join(folder(), "val.json");
  writeFileSync(settings, '{"version":1,"unit":"tkr","calculation":"varden"}');
  const unitOf = (out: string): string =>
    JSON.stringify(JSON.parse(out).report.sheets[0].rows).match(/tkr|mnkr/)?.[0] ?? "";
  expect(unitOf((await run(EXAMPLE, "--val", settings, "--json", "-")).out)).toBe("tkr");
  expect(unitOf((await run(EXAMPLE, "--val", settings, "--enhet", "mnkr", "--json", "-")).out)).toBe("mnkr");
});

test("--jamfor reads a workbook that others are held against, and keeps its tables out of the report", async () => {
  const { out } = await run(EXAMPLE, "--jamfor", CLEAN);
  expect(out).toContain("används bara som jämförelse: tabellerna tas inte med i rapporten");
  const { documents, report } = JSON.parse((await run(EXAMPLE, "--jamfor", CLEAN, "--json", "-")).out);
  expect(documents.map(({ use }: { use: string }) => use)).toEqual(["report", "comparison"]);
  const drift = report.sheets.find(({ id }: { id: string }) => id === "driftsammandrag");
  expect(drift.inputs).toHaveLength(1);
});

test("a table marked in the settings is read where it is marked", async () => {
  const first = async (...more: string[]): Promise<{ readonly sheet: string; readonly range: string }> =>
    JSON.parse((await run(EXAMPLE, ...more, "--json", "-")).out).documents[0].tables[0].source;
  const { sheet, range } = await first();
  const shorter = range.replace(/\d+$/u, (last) => String(Number(last) - 1));
  const settings = join(folder(), "val.json");
  writeFileSync(settings, JSON.stringify({ version: 2, markedTables: [{ file: "x.xlsx", sheet, range: shorter }] }));
  expect((await first("--val", settings)).range).toBe(shorter);
});

test("a corrected reading in the settings decides how tables of that shape are read", async () => {
  const documents = async (...more: string[]) => JSON.parse((await run(EXAMPLE, ...more, "--json", "-")).out).documents;
  const [{ recognitions, tables }] = await documents();
  expect(recognitions.map(({ table }: { table: string }) => table)).toEqual(tables.map(({ id }: { id: string }) => id));
  const corrections = { [recognitions[0].shape]: { name: "Drift", exclude: true } };
  const settings = join(folder(), "val.json");
  writeFileSync(settings, JSON.stringify({ version: 1, corrections }));
  const [read] = await documents("--val", settings);
  expect(read.tables.map(({ kind }: { kind: string }) => kind)).toEqual(
    tables.slice(1).map(({ kind }: { kind: string }) => kind),
  );
  expect(read.recognitions[0]).toMatchObject({ excluded: true, table: null });
});

test.each([
  ["no file", [], "Ange minst en arbetsbok"],
  ["an unknown option", ["a.xlsx", "--fel"], "Valet --fel finns inte"],
  ["a wrong unit", ["a.xlsx", "--enhet", "öre"], "--enhet kan vara tkr eller mnkr"],
  ["a wrong calculation", ["a.xlsx", "--berakning", "x"], "--berakning kan vara"],
  ["a missing file", ["finns-inte.xlsx"], "filen finns inte"],
  ["missing settings", [EXAMPLE, "--val", "finns-inte.json"], "filen finns inte"],
  ["settings of something else", [EXAMPLE, "--val", EXAMPLE], "inga inställningar"],
  ["the source as output", [EXAMPLE, "--ut", EXAMPLE, "--ersatt"], "skrivs inte över"],
  ["a folder that is missing", [EXAMPLE, "--ut", "/finns/inte/r.xlsx"], "mappen finns inte"],
])("%s ends with 2 and one Swedish line", async (_, args, message) => {
  const { code, out, errors } = await run(...args);
  expect([code, out, errors.length]).toEqual([2, "", 1]);
  expect(errors[0]).toContain(message);
});

test.each([
  ["a truncated workbook", () => readFileSync(EXAMPLE).subarray(0, 4000)],
  ["a text renamed", () => Buffer.from("Budget;Utfall\n1;2\n")],
  ["an empty file", () => Buffer.alloc(0)],
])("%s gives one line and writes nothing", async (_, bytes) => {
  const input = join(folder(), "indata.xlsx");
  writeFileSync(input, bytes());
  const report = join(folder(), "r.xlsx");
  const { code, errors } = await run(input, EXAMPLE, "--ut", report, "--json", `${report}.json`);
  expect(code).toBe(2);
  expect(errors).toEqual([expect.stringMatching(/^indata\.xlsx: .+\..+\.$/u)]);
  expect([existsSync(report), existsSync(`${report}.json`)]).toEqual([false, false]);
});

test("an existing report is replaced only on request", async () => {
  const report = join(folder(), "r.xlsx");
  writeFileSync(report, "min egen fil");
  const { code, errors } = await run(EXAMPLE, "--ut", report);
  expect([code, errors[0]]).toEqual([2, expect.stringContaining("--ersatt")]);
  expect(readFileSync(report, "utf8")).toBe("min egen fil");
  expect((await run(EXAMPLE, "--ut", report, "--ersatt")).code).toBe(0);
  expect(readFileSync(report).subarray(0, 2).toString()).toBe("PK");
});

test.each([
  [EXAMPLE, 1],
  [CLEAN, 0],
])("--strikt on %s ends with %d", async (file, code) => {
  expect((await run(file, "--strikt")).code).toBe(code);
});

test.each([
  ["10", 0, "Allt stämmer."],
  ["tolv", 1, "1 uppgift är inte läst och därför inte kontrollerad; se Obs ovan."],
])("--strikt with %s in a cell ends with %d", async (figure, expected, told) => {
  const file = join(folder(), "drift.csv");
  const lines = ["Drift tkr;Utfall 2025;Budget 2025;Avvikelse", `Park;${figure};11;1`, "Gata;12;13;1", "Hamn;9;8;-1"];
  writeFileSync(file, lines.join("\n"));
  const { code, out } = await run(file, "--strikt");
  expect([code, out.includes(told)]).toEqual([expected, true]);
});

test("nothing to check is not said to be right", async () => {
  const file = join(folder(), "drift.csv");
  writeFileSync(file, ["Drift tkr;Utfall 2025", "Park;10", "Gata;12", "Hamn;9"].join("\n"));
  const { out } = await run(file);
  expect(out).toContain("Inget kunde kontrolleras");
  expect(out).toContain("Oprövad: Driftsammandrag för perioden (drift.csv, drift!A1:B4): En enda kolumn med siffror");
  expect(out).not.toContain("Allt stämmer");
});

test("accepted findings in the settings do not fail --strikt, and are told", async () => {
  const { findings, documents } = JSON.parse((await run(EXAMPLE, "--json", "-")).out) as {
    readonly findings: readonly Finding[];
    readonly documents: readonly SourceDocument[];
  };
  const note = { by: "Anna Ek", on: "2024-04-12", comment: "Rättas i maj" };
  const accepted = findings
    .filter(({ severity }) => severity === "fel")
    .map((finding) => acceptanceOf(finding, documents, note));
  const settings = join(folder(), "val.json");
  const strict = async (count: number) => {
    const choices = { version: 1, unit: null, calculation: "formler", accepted: accepted.slice(0, count) };
    writeFileSync(settings, JSON.stringify(choices));
    return run(EXAMPLE, "--strikt", "--val", settings);
  };
  expect((await strict(accepted.length - 1)).code).toBe(1);
  const { code, out } = await strict(accepted.length);
  expect(code).toBe(0);
  expect(out).toContain("Accepterat 2024-04-12 av Anna Ek: Rättas i maj.");
});
