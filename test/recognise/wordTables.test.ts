import { onlyTable, readRows, shownCell, shownRow, type Rows } from "./readRows";

describe("goals, assignments and activities", () => {
  test.each<[string, Rows, string[]]>([
    [
      "words",
      [
        ["Fokusområde", "Nämndens mål", "Bedömning 2023"],
        ["Trygghet", "Trygg skola", "Målet bedöms delvis uppnås"],
        ["", "Fler behöriga", "Uppfylls ej"],
        ["Ekonomi", "Budget i balans", "Kan ej bedömas"],
        ["", "Låga kostnader", ""],
      ],
      [
        "Trygghet: Trygg skola Uppnås delvis",
        "Trygghet: Fler behöriga Uppnås ej",
        "Ekonomi: Budget i balans Kan ej bedömas",
        "Ekonomi: Låga kostnader empty",
      ],
    ],
    [
      "colours under headings",
      [
        ["Måluppfyllelse per april 2023"],
        ["Mål", "Prognos måluppfyllelse", "Kommentar"],
        ["Ekonomi"],
        ["Budget i balans", { value: null, fill: "#00B050" }, "Bra"],
        ["Trygghet"],
        ["Trygg skola", { value: "■", fill: "#C00000" }, ""],
      ],
      [
        "null: Ekonomi empty",
        "Ekonomi: Budget i balans Uppnås",
        "null: Trygghet empty",
        "Trygghet: Trygg skola Uppnås ej",
      ],
    ],
    [
      "yes and no",
      [
        ["Mål", "Mål uppnås"],
        ["Trygg skola", "Ja"],
        ["Jämlik skola", "Nej"],
      ],
      ["null: Trygg skola Uppnås", "null: Jämlik skola Uppnås ej"],
    ],
  ])("goal status by %s", (_, rows, expected) => {
    const table = onlyTable(rows);
    expect(table.kind).toBe("maluppfyllelse");
    expect(
      table.rows.map(({ goalArea, label, cells }) => `${goalArea}: ${label} ${cells.map(shownCell).join(" ")}`),
    ).toEqual(expected);
  });

  test("a square in a colour outside the traffic light is said", () => {
    const { problems } = readRows([
      ["Mål", "Status"],
      ["Trygg skola", { value: "■", fill: "#4472C4" }],
      ["B mål", "Uppnås"],
    ]);
    expect(problems.map(({ cell }) => cell)).toEqual(["B2"]);
  });

  const LONG = `Nämnden ska ta fram en plan för ${"kompetensförsörjning och ".repeat(4)}redovisa den`;

  test.each<[string, Rows, string[]]>([
    [
      "with status, long and without one",
      [
        ["Uppdrag från kommunfullmäktige"],
        ["Nr", "Uppdrag", "Status", "Kommentar"],
        [1, "Minska matsvinnet", "Pågår enligt plan", "..."],
        [2, LONG, "", ""],
      ],
      ["Minska matsvinnet: Pågår enligt plan", `${LONG}: `],
    ],
    [
      "bullets without a header",
      [
        ["Strategiska uppdrag"],
        ["Kommungemensamma"],
        ["• Minska matsvinnet"],
        ["• Stärka chefers villkor"],
        ["Egna"],
        ["• Utreda"],
      ],
      ["Minska matsvinnet: ", "Stärka chefers villkor: ", "Egna: ", "Utreda: "],
    ],
    [
      "numbers with a word beside",
      [["Strategiska uppdrag"], [], ["1. Minska matsvinnet", "pågår"], ["2. Utreda lokaler", "klart"]],
      ["Minska matsvinnet: pågår", "Utreda lokaler: klart"],
    ],
  ])("assignments: %s", (_, rows, expected) => {
    const table = onlyTable(rows);
    expect(table.kind).toBe("strategiska-uppdrag");
    expect(table.rows.map(({ label, cells }) => `${label}: ${cells.map(({ text }) => text).join()}`)).toEqual(expected);
  });

  test.each<[string, Rows, string[]]>([
    [
      "by area and state",
      [
        ["Målområde", "Antal aktiviteter", "Avslutade", "Pågående"],
        ["Medborgare", 12, 5, 7],
        ["Ekonomi", 4, 1, 3],
        ["Summa", 16, 6, 10],
      ],
      ["Medborgare | 12 | 5 | 7", "Ekonomi | 4 | 1 | 3", "Summa | 16 | 6 | 10"],
    ],
    [
      "by state",
      [
        ["Status", "Antal aktiviteter"],
        ["Avslutad", 12],
        ["Pågår", 5],
      ],
      ["Avslutad | 12", "Pågår | 5"],
    ],
    [
      "under a title",
      [["Aktiviteter"], ["", "Antal"], ["Genomförda", 12], ["Pågående", 8]],
      ["Genomförda | 12", "Pågående | 8"],
    ],
  ])("activities counted %s", (_, rows, expected) => {
    const table = onlyTable(rows);
    expect(table.kind).toBe("aktiviteter");
    expect(table.rows.map(shownRow)).toEqual(expected);
  });
});
