import { goalAreaOf } from "../../src/recognise/lexicon/goalAreaOf";
import { genderIn } from "../../src/recognise/lexicon/genderIn";
import { numberedMarks, withoutGluedMark } from "../../src/recognise/sheet/gluedMark";
import { statusIn } from "../../src/recognise/lexicon/readStatus";
import { goalOf } from "../../src/recognise/rows/rowWords";
import { rowUnit } from "../../src/recognise/lexicon/rowUnit";
import { statusByColour } from "../../src/recognise/lexicon/statusByColour";
import { timeHeading } from "../../src/recognise/lexicon/timeHeading";
import type { TableCell } from "../../src/domain/table/table";

test.each([
  ["Uppnås", "Uppnås"],
  ["Bedöms uppnås delvis", "Uppnås delvis"],
  ["Målet uppfylls inte", "Uppnås ej"],
  ["Kan ej bedömas", "Kan ej bedömas"],
  ["Inte bedömt", "Kan ej bedömas"],
  ["Ja", "Uppnås"],
  ["▼ Uppnås ej", "Uppnås ej"],
  ["pågår", null],
  ["jan-mars", null],
  ["■", null],
])("%j says the status %s", (text, status) => {
  expect(statusIn(text)).toBe(status);
});

test.each([
  ["#92D050", "Uppnås"],
  ["#00B050", "Uppnås"],
  ["#FFFF00", "Uppnås delvis"],
  ["#FFC000", "Uppnås delvis"],
  ["#FF0000", "Uppnås ej"],
  ["#C00000", "Uppnås ej"],
  ["#BFBFBF", "Kan ej bedömas"],
  ["#4472C4", null],
  ["#FFFFFF", null],
  ["#000000", null],
  ["red", null],
])("the fill %s shows %s", (fill, status) => {
  expect(statusByColour(fill)).toBe(status);
});

test.each([
  ["-LKDATA (0-5)", "skala 0-5"],
  ["Antal dialoger (andel % genomförda)", "%"],
  ["Avvikelse mellan anbud (%-enheter)", "%-enheter"],
  ["Extern personalomsättning", "%"],
  ["Årets omsättning", null],
  ["Återkoppling (dagar, medel)", "dagar"],
  ["Matsvinn per portion (gram)", "gram"],
  ["Avgångsålder pension", "år"],
  ["Nöjd kund-index", "index"],
  ["Förvaltningens resultat (utfall i tkr)", "tkr"],
  ["Antal utvecklade tjänster.", "antal"],
  ["Digital mognad", null],
])("%j is in %s", (label, unit) => {
  expect(rowUnit(label)).toBe(unit);
});

test.each([
  ["Män", "man"],
  ["    kvinnor", "kvinna"],
  ["varav flickor, %", "kvinna"],
  ["- Pojkar", "man"],
  ["Män i ledande ställning", null],
  ["Manschett", null],
])("%j is about %s", (label, gender) => {
  expect(genderIn(label)).toBe(gender);
});

test.each([
  ["Helår 2019:", { period: "helår", year: 2019 }],
  ["Augusti 2019", { period: "aug", year: 2019 }],
  ["2019", null],
  ["2019: 65", null],
  ["16 %", null],
])("%j heads the figures of %j", (text, time) => {
  expect(timeHeading(text)).toEqual(time);
});

const NOTHING = { goalArea: null, municipalGoal: null };
const BEFORE = { goalArea: "Kund", municipalGoal: "God service" };

test.each([
  [["Målområde: Ekonomi", "Kommunövergripande mål: Hållbar ekonomi"], NOTHING, "Ekonomi", "Hållbar ekonomi"],
  [["Målområde: Ekonomi"], BEFORE, "Ekonomi", null],
  [["Kommunövergripande mål: Balans"], BEFORE, "Kund", "Balans"],
  [["Indikatorer 2023"], BEFORE, "Kund", "God service"],
])("%j stands under its målområde", (titles, before, goalArea, municipalGoal) => {
  expect(goalAreaOf(titles, before)).toEqual({ goalArea, municipalGoal });
});

test.each([
  ["Hållbart chef- och\nledarskap", "Hållbart chef- och ledarskap", null],
  [
    "Goda arbetsplatser\nVarje medarbetare känner arbetsglädje\noch stolthet",
    "Goda arbetsplatser",
    "Varje medarbetare känner arbetsglädje och stolthet",
  ],
])("the goal %j", (text, name, description) => {
  expect(goalOf(text)).toEqual({ name, description });
});

describe("a footnote digit glued to a figure", () => {
  const cell = (text: string, value: number | null, decimals: number | null): TableCell => ({
    text,
    value,
    reason: value === null ? "unreadable" : null,
    source: null,
    decimals,
  });
  const row = (text: string, value: number | null, decimals: number | null, others: readonly TableCell[]) => {
    const own = cell(text, value, decimals);
    return withoutGluedMark(own, numberedMarks(["1) Preliminärt", "2 Inklusive barn"]), [own, ...others]);
  };

  test.each([
    ["a decimal too many", "6,51", 6.51, 2, [cell("6,2", 6.2, 1)], 6.5, "1"],
    ["far from its row", "2302", 2302, 0, [cell("231", 231, 0)], 230, "2"],
    ["impossible grouping", "1 2341", null, null, [], 1234, "1"],
    ["no note explains it", "6,53", 6.53, 2, [cell("6,2", 6.2, 1)], 6.53, undefined],
    ["as many decimals as its row", "6,51", 6.51, 2, [cell("6,24", 6.24, 2)], 6.51, undefined],
    ["near its row", "232", 232, 0, [cell("231", 231, 0)], 232, undefined],
    ["nothing to compare with", "2302", 2302, 0, [], 2302, undefined],
  ])("%s", (_, text, value, decimals, others, expected, mark) => {
    const read = row(text, value, decimals, others);
    expect([read.value, read.footnote]).toEqual([expected, mark]);
  });
});
