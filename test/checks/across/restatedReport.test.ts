import { createReport } from "../../../src/createReport";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/reportSettings";
import type { OrganisationMap } from "../../../src/domain/combine/organisation";
import type { Sheet } from "../../../src/workbook/sheet";
import { sheetOf } from "../../cases/loadCase";
import type { Rows } from "../../recognise/readRows";
import { explanation } from "../../../src/texts/findings/explanation";

const MAP: OrganisationMap = [
  { from: "Ekonomiservice", to: [{ to: "Ekonomi", share: 1 }] },
  { from: "Inköp", to: [{ to: "Ekonomi", share: 1 }] },
  { from: "Kansli", to: [{ to: "Stab", share: 1 }] },
];

const EARLIER = sheetOf(
  [
    ["Driftsammandrag jan-aug 2023, tkr"],
    ["", "Utfall jan-aug 2023", "Budget jan-aug 2023"],
    ["Ekonomiservice", 700, 650],
    ["Inköp", 476, 400],
    ["Kansli", -50, 0],
    ["Summa", 1126, 1050],
  ],
  { file: "2023.xlsx" },
);

const today = (economy: number, staff: number): Sheet =>
  sheetOf(
    [
      ["Driftsammandrag jan-aug 2024, tkr"],
      ["", "Utfall jan-aug 2024", "Budget jan-aug 2024", "Utfall jan-aug 2023"],
      ["Ekonomi", 900, 800, economy],
      ["Stab", -10, 0, staff],
      ["Summa", 890, 800, economy + staff],
    ] as Rows,
    { file: "2024.xlsx" },
  );

const told = (sheets: readonly Sheet[], organisation?: OrganisationMap) =>
  createReport(sheets, { ...DEFAULT_SETTINGS, ...(organisation && { organisation }) }).findings.flatMap((finding) => {
    const { check, severity, row, expected } = finding;
    return check === "previousReport" && expected !== null && row !== "Summa"
      ? [[severity, row, expected, explanation(finding, "sv")]]
      : [];
  });

test.each<[string, Sheet, unknown[]]>([
  ["as the map says", today(1176, -50), []],
  ["within the rounding of two units", today(1178, -50), [["avrundning", "Ekonomi", 1176, expect.any(String)]]],
  [
    "another figure",
    today(1200, -50),
    [
      [
        "trolig",
        "Ekonomi",
        1176,
        "1\u00a0176 omräknat ur 2023.xlsx med organisationskartan, 1\u00a0200 här: omräknat på annat sätt eller felskrivet.",
      ],
    ],
  ],
  ["a lost minus", today(1176, 50), [["trolig", "Stab", -50, expect.any(String)]]],
])("last year's column in today's organisation: %s", (_, sheet, findings) => {
  expect(told([EARLIER, sheet], MAP)).toEqual(findings);
});

test("without a map units of other names are not compared", () => {
  expect(told([EARLIER, today(1200, 50)])).toEqual([]);
});
