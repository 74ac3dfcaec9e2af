import { roleIn, wordColumn } from "../../../src/recognise/lexicon/columnWords";

test.each([
  ["Mål uppnås", "status"],
  ["Målet uppnått?", "status"],
  ["Mål uppnås 2023", "status"],
  ["Bedömning 2023", "status"],
  ["Måluppfyllelse", "status"],
  ["Målvä rde", "malvarde"],
  ["Mål 2024", "malvarde"],
  ["Önskvärd riktning/värde 2023", "malvarde"],
  ["Mål", null],
  ["Målområde", null],
  ["Nämndmålet uppnås helt under året", null],
])("the header %j has the role %s", (header, role) => {
  expect(roleIn(header)).toBe(role);
});

test.each([
  ["Förvaltningsmål", "goal"],
  ["Nämndens mål", "goal"],
  ["Målområde", "goalArea"],
  ["Målvärde", null],
  ["Förvaltningsindikator", "name"],
  ["Basuppdrag (volymmått)", "name"],
  ["Antal uppdrag", null],
  ["Motivering", "comment"],
  ["Enhet", "unit"],
  ["Verksamhet", null],
])("the header %j stands over %s", (header, meaning) => {
  expect(wordColumn(header)).toBe(meaning);
});
