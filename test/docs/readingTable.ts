import { readdirSync } from "node:fs";
import path from "node:path";
import { recognizedDecisions, WITNESSES, type Decision, type Witness } from "./readingWitnesses";
import { loadSheets } from "../cases/loadCase";
import { openCase } from "../cases/readCase";
import { readDocument } from "../../src/recognise/readDocument";
import type { Sheet } from "../../src/workbook/sheet";

const CASES = path.resolve(__dirname, "../cases");
const PUBLISHED = ["vss-2020-08", "vss-2021-08", "vss-2023-budget", "vss-2024-03"];

/** Where the workbooks come from, as the page calls it. */
const SOURCES: readonly (readonly [name: string, read: () => Promise<readonly (readonly Sheet[])[]>])[] = [
  ["de fyra publicerade rapporterna", () => Promise.resolve(PUBLISHED.map(loadSheets))],
  ["andra kommuners tabeller", () => workbooksIn("kommuner")],
  ["små arbetsböcker, ett slag av läsning var", () => workbooksIn("lasning")],
];

const DECISIONS: readonly (readonly [Decision, string])[] = [
  ["kind", "tabellens slag"],
  ["unit", "enheten"],
  ["column", "en kolumns roll"],
  ["sum", "en rad som är summa"],
  ["deviation", "vilka kolumner en avvikelse jämför"],
  ["sign", "vad plus betyder"],
];

/** The words of each witness on the page, in the order of its columns. */
const NAMES: Readonly<Record<Witness, string>> = {
  formulas: "formler",
  figures: "siffror",
  words: "ord",
  place: "plats och utseende",
  document: "resten av arbetsboken",
  nothing: "antaget eller okänt",
};

/**
 * The table of docs/tolkning.md: how many decisions of each kind which evidence has settled when the tests' workbooks are
 * read.
 */
export async function readingTable(): Promise<string> {
  const lines: string[] = [];
  for (const [name, read] of SOURCES) {
    const workbooks = await read();
    const counts = new Map<string, number>();
    let tables = 0;
    for (const sheets of workbooks) {
      const document = readDocument(sheets[0]?.file ?? "", sheets);
      tables += document.tables.length;
      for (const { decision, witness } of recognizedDecisions(document))
        counts.set(`${decision} ${witness}`, (counts.get(`${decision} ${witness}`) ?? 0) + 1);
    }
    lines.push(
      `**${name[0]?.toUpperCase()}${name.slice(1)}**: ${workbooks.length} arbetsböcker, ${tables} tabeller`,
      "",
      `| vad som avgörs | ${WITNESSES.map((witness) => NAMES[witness]).join(" | ")} |`,
      `| --- |${" ---: |".repeat(WITNESSES.length)}`,
      ...DECISIONS.map(
        ([decision, text]) =>
          `| ${text} | ${WITNESSES.map((witness) => counts.get(`${decision} ${witness}`) ?? "").join(" | ")} |`,
      ),
      "",
    );
  }
  return lines.join("\n").trimEnd();
}

/** The right workbooks of a folder; those with an error put in are read as the others. */
async function workbooksIn(folder: string): Promise<(readonly Sheet[])[]> {
  const names = readdirSync(path.join(CASES, folder)).filter(
    (name) => name.endsWith(".xlsx") && !name.endsWith("-fel.xlsx"),
  );
  return Promise.all(names.sort().map((name) => openCase(`${folder}/${name}`)));
}

const BEGIN = "<!-- läst: skrivs av scripts/make-reading-table.ts -->";
const END = "<!-- /läst -->";

/** The page with the table as it should stand. */
export function withTable(page: string, table: string): string {
  const [from, to] = [page.indexOf(BEGIN) + BEGIN.length, page.indexOf(END)];
  if (from < BEGIN.length || to < from) throw new Error("docs/tolkning.md has no place for the table");
  return `${page.slice(0, from)}\n\n${table}\n\n${page.slice(to)}`;
}
