import { fc } from "../property";
import { DEFAULT_SETTINGS, type ReportSettings } from "../../src/domain/settings/reportSettings";
import { parseSettings } from "../../src/settings/parseSettings";
import { printSettings } from "../../src/settings/printSettings";
import { settingsProblemText } from "../../src/texts/settingsProblemTexts";

test.each<[string, ReportSettings]>([
  ["the defaults", DEFAULT_SETTINGS],
  [
    "every choice made",
    {
      unit: "mnkr",
      calculation: "vss",
      look: "tillganglig",
      decimals: 2,
      deviations: "gynnsamt",
      allowedDifference: { amount: 1.5, unit: "tkr" },
      goalTolerance: { kind: "relative", amount: 5 },
      directions: { sjukfrånvaro: "lower" },
      accepted: [
        {
          table: "ekonomi-sammandrag · 2024-03-31 · ekonomi",
          check: "sum",
          row: "Stab",
          column: "Budget",
          printed: 1.2,
          expected: null,
          by: "Anna Ek",
          on: "2024-04-12",
          comment: "Beslutat",
        },
      ],
      signature: "Anna Ek",
      conflicts: { "driftsammandrag-period · lokaler · utfall": "a.xlsx" },
      words: { columns: { läge: "utfall", snitt: "ingen" }, rows: { "Ramen totalt": "summa" } },
      uses: { "a.xlsx": "comparison" },
      organisation: [
        {
          from: "Stab",
          to: [
            { to: "Ekonomi", share: 0.6 },
            { to: "HR", share: 0.4 },
          ],
        },
      ],
      corrections: {
        "drift: 2 kolumner: budget | läge": {
          name: "Drift",
          exclude: false,
          kind: "driftsammandrag-period",
          unit: "tkr",
          positive: "nettokostnad",
          formula: "budget-utfall",
          outlays: "minus",
          columns: { läge: "utfall", budget: "ingen" },
          measures: { läge: "utgifter", budget: "kommunbidrag" },
          rows: { alla: "summa" },
          amounts: { alla: "nettokostnad" },
        },
      },
      markedTables: [
        { file: "a.xlsx", sheet: "Drift", range: "A4:F20", headerRows: 2, edges: "enhet | utfall # / summa | " },
        { file: "a.xlsx", sheet: "Drift", range: "H4:K20" },
      ],
    },
  ],
])("%s come back as they were saved", (_, settings) => {
  expect(parseSettings(printSettings(settings))).toEqual({ settings, problems: [] });
});

test.each([
  ["not JSON", "{", {}, "inga inställningar"],
  ["JSON of something else", "[1]", {}, "inga inställningar"],
  ["no version", '{"unit":"mnkr"}', {}, "inga inställningar"],
  ["one bad choice", '{"version":1,"unit":"öre","calculation":"vss"}', { calculation: "vss" }, "Valet enhet"],
  ["a newer version", '{"version":99,"unit":"tkr"}', { unit: "tkr" }, "nyare version"],
])("%s costs what it must and says so", (_, text, settings, problem) => {
  const parsed = parseSettings(text);
  expect(parsed.settings).toEqual(settings);
  expect(parsed.problems).toHaveLength(1);
  expect(settingsProblemText(parsed.problems, "sv")).toContain(problem);
});

test("a choice this version does not know is passed over", () => {
  expect(parseSettings('{"version":1,"framtid":1}')).toEqual({ settings: {}, problems: [] });
});

test("no text throws", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(Array.isArray(parseSettings(text).problems)).toBe(true);
    }),
  );
});
