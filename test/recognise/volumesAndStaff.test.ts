import { onlyTable, readRows, shownCell } from "./readRows";

describe("volumes and staff", () => {
  test("a heading inside the table gives the figures below it another time", () => {
    const table = onlyTable([
      ["Volymer"],
      ["Basuppdrag", "Prognos helår", "Augusti 2021", "Augusti 2020"],
      ["Antal ärenden", 100, 60, 55],
      ["Andel små företag (%)", "", "", "Helår 2019:"],
      ["Mikro", "–", "29 %", "16 %"],
      ["Stor", "–", "17 %", "42 %"],
      ["Antal upphandlingar", 20, 12, 11],
    ]);
    expect(table.columns.map(({ role, period, year }) => [role, period, year])).toEqual([
      ["prognos", "helår", 2021],
      ["utfall", "jan-aug", 2021],
      ["foregaende", "jan-aug", 2020],
    ]);
    expect(table.rows.map(({ role, unit }) => [role, unit])).toEqual([
      ["post", null],
      ["rubrik", "%"],
      ["post", "%"],
      ["post", "%"],
      ["post", null],
    ]);
    expect(table.rows.map(({ cells }) => cells[2]?.time?.year ?? null)).toEqual([null, null, 2019, 2019, null]);
    expect(table.rows.map(({ parent }) => parent)).toEqual([
      null,
      null,
      "Andel små företag (%)",
      "Andel små företag (%)",
      null,
    ]);
  });

  test("years alone, under a line that says volumes", () => {
    const table = onlyTable([
      ["Verksamhetsvolymer"],
      ["", "2022", "2023"],
      ["Antal elever i förskola", 5200, "5 100"],
      ["Antal elever i skola", 14000, "I.U.2"],
      ["Totalt antal elever", 19200, ""],
    ]);
    expect(table.kind).toBe("volym");
    expect(table.rows.at(-1)?.role).toBe("summa");
  });

  test("a total that is no sum is a count of its own", () => {
    const { tables, findings } = readRows([
      ["Volymer", "2022", "2023"],
      ["Antal ärenden", 10, 20],
      ["Antal möten", 5, 6],
      ["Totalt antal besök", 400, 500],
    ]);
    expect(tables[0]?.rows.at(-1)?.role).toBe("post");
    expect(findings).toEqual([]);
  });

  test("staff by its nyckeltal, with parts by gender", () => {
    const table = onlyTable([
      ["Personalnyckeltal"],
      ["Nyckeltal", "Mars 2023", "Mars 2024", "Mål 2024"],
      ["Antal årsarbetare", 512.5, 520, "-"],
      ["   varav kvinnor", 400, 410, ""],
      ["   varav män", 112.5, 110, ""],
      ["Total sjukfrånvaro", "6,8 %", "6,4 %", "<6 %"],
    ]);
    expect(table.kind).toBe("personal");
    expect(table.columns.map(({ role, period }) => `${role} ${period}`)).toEqual([
      "foregaende mars",
      "utfall mars",
      "malvarde helår",
    ]);
    expect(table.rows.map(({ role, gender }) => [role, gender])).toEqual([
      ["post", undefined],
      ["kön", "kvinna"],
      ["kön", "man"],
      ["post", undefined],
    ]);
    expect(table.rows.at(-1)?.cells.map(shownCell)).toEqual(["6.8%", "6.4%", "text"]);
  });
});
