import type { SourceDocument } from "../../../src/domain/document/sourceDocument";
import { withUses, type WorkbookUses } from "../../../src/domain/document/workbookUse";

function document(file: string, periodEnd: string | null): SourceDocument {
  return { file, title: file, periodEnd, readAt: null, unit: null, tables: [], problems: [], recognitions: [] };
}

const NOW = document("nu.xlsx", "2024-08-31");
const SPRING = document("vår.xlsx", "2024-03-31");
const LAST_YEAR = document("i fjol.xlsx", "2023-12-31");
const TIMELESS = document("mål.xlsx", null);

test.each<[string, SourceDocument[], WorkbookUses, string[]]>([
  ["one alone", [LAST_YEAR], {}, ["report"]],
  ["an earlier year", [NOW, LAST_YEAR], {}, ["report", "comparison"]],
  ["an earlier part of the year may be another department's", [SPRING, NOW], {}, ["report", "report"]],
  ["of no time", [TIMELESS, NOW, LAST_YEAR], {}, ["report", "report", "comparison"]],
  ["none with a time", [TIMELESS], {}, ["report"]],
  [
    "as the user says",
    [NOW, LAST_YEAR],
    { "i fjol.xlsx": "report", "nu.xlsx": "comparison" },
    ["comparison", "report"],
  ],
  ["nothing left to report", [NOW, LAST_YEAR], { "nu.xlsx": "comparison" }, ["report", "report"]],
  ["a name that every object has", [document("constructor", "2023-12-31"), NOW], {}, ["comparison", "report"]],
])("%s", (_, documents, chosen, uses) => {
  expect(withUses(documents, chosen).map(({ use }) => use)).toEqual(uses);
});
