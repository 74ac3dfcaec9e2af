import { lastDay, periodIn, periodName, yearIn } from "../../../src/domain/amount/period";

test.each([
  ["Budget\njan- mars\n2024", "jan-mars"],
  ["Redovisat jan-augusti 2020", "jan-aug"],
  ["Redovisat januari–april", "jan-april"],
  ["Resultat 31 augusti 2021", "jan-aug"],
  ["Utfall t.o.m. mars", "jan-mars"],
  ["Ack utfall september", "jan-sep"],
  ["Mars 2024", "mars"],
  ["Aug. 2020", "aug"],
  ["Utfall 2024-03", "jan-mars"],
  ["Prognos helår", "helår"],
  ["Budget 2024", null],
  ["Marschen", null],
  ["Decimaler", null],
])("%j names %s", (text, name) => {
  const period = periodIn(text);
  expect(period && periodName(period)).toBe(name);
});

test.each([
  ["Bokslut 2023", 2023],
  ["Prognos helår 24", 2024],
  ["Konto 12024", null],
  ["Budget", null],
])("%j is of year %s", (text, year) => {
  expect(yearIn(text)).toBe(year);
});

test.each([
  [3, 2024, "2024-03-31"],
  [2, 2024, "2024-02-29"],
  [12, 2023, "2023-12-31"],
])("month %d of %d ends on %s", (to, year, day) => {
  expect(lastDay({ from: 1, to }, year)).toBe(day);
});
