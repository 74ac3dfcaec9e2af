import { onlyTable, readRows, shownRow } from "./readRows";
import { problemText } from "../../src/texts/problems/problemText";

describe("indicators", () => {
  test("targets of several years, a column of met goals, glued and explained footnote digits", () => {
    const table = onlyTable(
      [
        ["Nämndens mål och indikatorer 2023"],
        ["Nämndmål", "Indikator", "Utfall 2022", "Utfall 2023", "Mål 2023", "Mål 2024", "Mål uppnås"],
        ["Alla når målen", "Andel med behörighet, %", 86.1, "87,01", "≥ 88", "≥ 90", "Nej"],
        ["", "flickor", 88, 89, "", "", ""],
        ["", "pojkar", 84, 85, "", "", ""],
        ["Trygg skola", "Andel trygga elever (%)", "92 %", "93 %", "Ska öka", "95 %", "Ja"],
        ["", "Meritvärde", 231, "2302", 235, 240, "Delvis"],
        ["1) Preliminärt"],
        ["2) Inklusive nyanlända"],
      ],
      ["A3:A5", "A6:A7"],
    );
    expect(table.goals?.map(({ name }) => name)).toEqual(["Alla når målen", "Trygg skola"]);
    expect(table.columns.map(({ role, year }) => `${role} ${year}`)).toEqual([
      "utfall 2022",
      "utfall 2023",
      "malvarde 2023",
      "malvarde 2024",
      "status 2023",
    ]);
    expect(table.rows.map(shownRow)).toEqual([
      "Andel med behörighet, % | 86.1 | 87 ^1 | text | text | Uppnås ej",
      "flickor < Andel med behörighet, % | 88 | 89 | empty | empty | empty",
      "pojkar < Andel med behörighet, % | 84 | 85 | empty | empty | empty",
      "Andel trygga elever (%) | 92% | 93% | text | 95% | Uppnås",
      "Meritvärde | 231 | 230 ^2 | 235 | 240 | Uppnås delvis",
    ]);
    expect(table.rows.map(({ goal }) => goal)).toEqual([
      "Alla når målen",
      "Alla når målen",
      "Alla når målen",
      "Trygg skola",
      "Trygg skola",
    ]);
  });

  test("gender as columns under each year", () => {
    const table = onlyTable(
      [
        ["Nämndindikatorer"],
        ["Indikator", "2022", "", "2023*", "", "Målvärde"],
        ["", "Kvinnor", "Män", "Kvinnor", "Män", ""],
        ["Nöjda (%)", 71, 69, 73, 70, "≥75"],
        ["* Preliminärt"],
      ],
      ["B2:C2", "D2:E2"],
    );
    expect(table.columns.map(({ role, year, gender }) => [role, year, gender].join(" "))).toEqual([
      "utfall 2022 kvinna",
      "utfall 2022 man",
      "utfall 2023 kvinna",
      "utfall 2023 man",
      "malvarde 2023 ",
    ]);
  });

  test("the status of a goal before its indicators", () => {
    const table = onlyTable(
      [
        ["Målområde: Kund"],
        ["Nämndmål", "Måluppfyllelse", "Indikator", "2023", "Målvärde"],
        ["God service", { value: null, fill: "#00B050" }, "NKI", 72, "≥70"],
        ["", "", "Svarstid (dagar)", 3, "≤2"],
      ],
      ["A3:A4", "B3:B4"],
    );
    expect(table.rows.map((row) => `${row.goal}: ${shownRow(row)}`)).toEqual([
      "God service: NKI | Uppnås | 72 | text",
      "God service: Svarstid (dagar) | empty | 3 | text",
    ]);
  });

  test("the status of an indicator by colour", () => {
    const table = onlyTable([
      ["Målområde: Trygghet"],
      ["Indikator", "2023", "Målvärde", "Status"],
      [
        "Andel trygga (%)",
        { value: 0.87, format: "0 %" },
        { value: 0.9, format: "0 %" },
        { value: null, fill: "#FFC000" },
      ],
    ]);
    expect(table.rows.map(shownRow)).toEqual(["Andel trygga (%) | 87% | 90% | Uppnås delvis"]);
  });

  test.each([
    ["blank lines between", [[], ["* not"], []], [[]]],
    ["nothing between", [], []],
  ])("tables on one sheet, %s, each under its målområde", (_, between, afterTitle) => {
    const { tables } = readRows([
      ["Nämndindikatorer 2023"],
      ["Målområde: Kund"],
      ["Kommunövergripande mål: God service"],
      ["Indikator", "2022", "Målvärde"],
      ["Nöjda (%)", 1, 2],
      ...between,
      ["Målområde: Ekonomi"],
      ...afterTitle,
      ["Indikator", "2022", "Målvärde"],
      ["Balans (%)", 3, 4],
    ]);
    expect(tables.map(({ goalArea, municipalGoal, rows }) => [goalArea, municipalGoal, rows.length])).toEqual([
      ["Kund", "God service", 1],
      ["Ekonomi", null, 1],
    ]);
  });

  test("målområde as rows or as a column", () => {
    const asRows = onlyTable([
      ["Indikatorer"],
      ["Indikator", "2022", "Målvärde 2023"],
      ["Målområde: Kund"],
      ["NKI", 70, "≥72"],
      ["Målområde: Ekonomi"],
      ["Balans (%)", 1, "<±1"],
    ]);
    const asColumn = onlyTable([
      ["Målområde", "Nämndmål", "Indikator", "2022", "Målvärde 2023"],
      ["Kund", "God service", "NKI", 70, "≥72"],
      ["Ekonomi", "God hushållning", "Balans (%)", 1, "<±1"],
    ]);
    expect(asRows.rows.filter(({ role }) => role === "post").map(({ goalArea }) => goalArea)).toEqual([
      "Kund",
      "Ekonomi",
    ]);
    expect(asColumn.rows.map(({ goalArea, goal }) => `${goalArea}: ${goal}`)).toEqual([
      "Kund: God service",
      "Ekonomi: God hushållning",
    ]);
  });

  test("a target that says nothing costs that cell", () => {
    const { tables, problems } = readRows([
      ["Indikatorer"],
      ["Indikator", "2023", "Målvärde"],
      ["Nöjda (%)", 80, "bättre än grannkommunerna"],
      ["Trygga (%)", 81, "≥90"],
    ]);
    expect(problems.map((problem) => `${problem.cell} ${problemText(problem, "sv").message}`)).toEqual([
      "C3 Målvärdet ”bättre än grannkommunerna” går inte att tolka.",
    ]);
    expect(tables[0]?.rows.map(({ cells }) => cells[0]?.value)).toEqual([80, 81]);
  });
});
