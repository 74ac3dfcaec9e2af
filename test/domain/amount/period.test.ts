import { isOnlyTime, lastDay, periodIn, periodName, yearIn } from "../../../src/domain/amount/period";

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
  ["2025-01-01–2025-08-31", "jan-aug"],
  ["Utfall 2024-01-01--2024-06-30", "jan-juni"],
  ["20250401-20250630", "april-juni"],
  ["1 jan–31 aug 2025", "jan-aug"],
  ["januari 2025 – april 2025", "jan-april"],
  ["1/1–31/8 2025", "jan-aug"],
  ["Per 30/4", "jan-april"],
  ["Ack utfall 2410", "jan-okt"],
  ["3108 Utfall", "jan-aug"],
  ["3108 Fonder", null],
  ["Utfall 31.8.2025", "jan-aug"],
  ["1.1–30.6.2025", "jan-juni"],
  ["Utfall 1.4.2025 – 30.6.2025", "april-juni"],
  ["Läget 30.4.", "jan-april"],
  ["Utfall 8/2025", "jan-aug"],
  ["Läsåret 2024/2025", null],
  ["Andel 31.8 %", null],
  ["Resultat 30.6 mnkr", null],
  ["Utfall kvartal 2", "april-juni"],
  ["Q1 2025", "jan-mars"],
  ["Ack tertial 2", "jan-aug"],
  ["Andra tertialet", "maj-aug"],
  ["T3", "sep-dec"],
  ["Budget period 1-8", "jan-aug"],
  ["Regnskap pr. 31. august", "jan-aug"],
  ["Budsjett mai", "maj"],
  ["2024-07-01–2025-06-30", null],
  ["Projekt 2410", null],
  ["1/2 tjänst", null],
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
  ["Budget 25", 2025],
  ["KF-budget 2026", 2026],
  ["Utfall -24", 2024],
  ["Ack utfall 2410", 2024],
  ["3108 Ack utfall", 2031],
  ["20250101-20250831", 2025],
  ["Utfall 31.8.2025", 2025],
  ["Utfall 31 aug", null],
  ["Utfall 31/8", null],
  ["Budget 25 %", null],
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

test.each([
  ["31.8.2025", true],
  ["31/8", true],
  ["8/2025", true],
  ["1/2", false],
  ["2024/2025", false],
])("%j is only a time: %s", (text, expected) => {
  expect(isOnlyTime(text)).toBe(expected);
});
