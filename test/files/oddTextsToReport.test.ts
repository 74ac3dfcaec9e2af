import { createReport } from "../../src/createReport";
import { readWorkbook } from "../../src/files/readWorkbook";
import { writeWorkbook } from "../../src/files/writeWorkbook";
import { buildWorkbook, type TestWorkbook } from "./buildWorkbook";
import { problemText } from "../../src/texts/problems/problemText";
import { explanation } from "../../src/texts/findings/explanation";

const LABELS = ["=1+1", "+46 8", "-Stab", "@SUM(A1)", "\t=A1", '=UPPER("x")', "\u202eavläsrevO", "\u0007Kost"];

/** Through every door: read, checked, made into a report, written as a file and read back. */
async function reportOf(workbook: TestWorkbook) {
  const outcome = await readWorkbook("underlag.xlsx", buildWorkbook(workbook));
  if (!outcome.ok) throw new Error(outcome.error.code);
  const report = createReport(outcome.sheets, { unit: null, calculation: "varden" });
  const bytes = await writeWorkbook(report.report.sheets, { title: "Rapport" });
  const written = await readWorkbook("rapport.xlsx", bytes);
  if (!written.ok) throw new Error(written.error.code);
  return { report, problems: outcome.problems, sheets: written.sheets };
}

function drift(labels: readonly string[], name: string): TestWorkbook {
  const rows = [["Driftsammandrag mars 2024, tkr"], ["", "Utfall jan-mars 2024", "Budget jan-mars 2024"]].concat(
    labels.map((label, index) => [label, String(index + 1), "2"]),
  );
  return { sheets: [{ name: escape(name), rows: rows.map(row).join("") }] };
}

function row(cells: readonly string[], index: number): string {
  const xml = cells.map((text, column) => {
    const at = `${"ABC"[column] ?? ""}${index + 1}`;
    return /^\d+$/u.test(text)
      ? `<c r="${at}"><v>${text}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`;
  });
  return `<row r="${index + 1}">${xml.join("")}</row>`;
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\u0007", "_x0007_");
}

test.each(LABELS)("a row called %j is written as text, without what is not seen", async (label) => {
  const { sheets } = await reportOf(drift(["Stab", label, "Kök"], "Drift"));
  const cells = sheets.flatMap((sheet) => sheet.rows.flatMap((one) => one.cells.flatMap((cell) => cell ?? [])));
  const seen = label.replace(/[\u202e\u0007]/gu, "").trim();
  expect(cells.filter(({ value }) => value === seen)).not.toEqual([]);
  expect(cells.filter(({ formula }) => formula !== undefined && /UPPER|1\+1|@|46|A1/u.test(formula))).toEqual([]);
});

test.each(['Kost\'s "bästa"', "[Bok1.xlsx]Drift", "'Drift'!A1", "a".repeat(200), "constructor", "Ekonomi/Drift:*?\\"])(
  "a sheet called %j is read, and the report is a workbook of its own",
  async (name) => {
    const { report, sheets } = await reportOf(drift(["Stab", "Kök"], name));
    expect(report.documents[0]?.tables[0]?.source.sheet).toBe(name);
    expect(
      sheets.map((sheet) => sheet.name).filter((one) => one.length > 31 || /[[\]:*?/\\]|^'|'$/u.test(one)),
    ).toEqual([]);
  },
);

test("a text longer than a cell beside a table leaves the table as it is, and is told of", async () => {
  const workbook = drift(["Stab", "Kök"], "Drift");
  const long = row(["x".repeat(40_000)], 9);
  const sheet = workbook.sheets[0];
  const { report, problems } = await reportOf({ sheets: [{ name: "Drift", rows: `${sheet?.rows ?? ""}${long}` }] });
  expect(report.documents[0]?.tables[0]?.rows.map(({ label }) => label)).toEqual(["Stab", "Kök"]);
  expect(problems.map((problem) => [problem.cell, problemText(problem, "sv").message])).toEqual([
    ["A10", "Texten är längre än en cell i Excel rymmer; bara de första 32 767 tecknen är lästa."],
  ]);
});

test("a finding about a row whose name fills its cell is cut where a cell ends", async () => {
  const name = "x".repeat(32_767);
  const rows = [
    ["Driftsammandrag mars 2024, tkr"],
    ["", "Utfall jan-mars 2024", "Budget jan-mars 2024"],
    ["Kost", "1", "1"],
    ["Lokaler", "2", "2"],
    ["Summa service", "3", "3"],
    ["Stab", "10", "10"],
    [name, "-5", "5"],
    ["Summa ledning", "15", "15"],
  ];
  const { report, sheets } = await reportOf({ sheets: [{ name: "Drift", rows: rows.map(row).join("") }] });
  expect(report.findings.map((finding) => explanation(finding, "sv").length > 32_767)).toContain(true);
  const texts = sheets.find((sheet) => sheet.name === "Kontroller")?.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)); // prettier-ignore
  expect(texts?.filter((text) => typeof text === "string" && text.endsWith("…"))).not.toEqual([]);
});
