import { otherUnitIn, unitIn } from "../../../src/domain/amount/unitWords";

test.each([
  ["Driftsammandrag, netto tkr", "tkr"],
  ["Ekonomi, belopp Mkr", "mnkr"],
  ["belopp i miljoner kronor", "mnkr"],
  ["Belopp i kronor", "kr"],
  ["Kronofogden", null],
  ["Antal", null],
  // Thousands
  ["Driftredovisning, belopp i 1000 kr", "tkr"],
  ["Driftredovisning (1 000 kr)", "tkr"],
  ["1.000 kr", "tkr"],
  ["Belopp i 1000-tal kr", "tkr"],
  ["Belopp i 1 000-tals kronor", "tkr"],
  ["kr 1 000", "tkr"],
  ["Belopp i tusentals kronor", "tkr"],
  ["Belopp i tusental kronor", "tkr"],
  ["Belopp i tusental", "tkr"],
  ["tusen kr", "tkr"],
  ["Alla belopp anges i tusen kronor", "tkr"],
  ["Resultat, kkr", "tkr"],
  ["Resultat (KSEK)", "tkr"],
  ["TSEK", "tkr"],
  ["SEK thousand", "tkr"],
  ["Income statement, SEK '000", "tkr"],
  ["Intäkter, '000", "tkr"],
  ["SEK (000s)", "tkr"],
  ["Tall i hele tusen", "tkr"],
  ["Beløp i 1000 kroner", "tkr"],
  ["t.kr.", "tkr"],
  ["Utfall T kr", "tkr"],
  // Millions
  ["MSEK", "mnkr"],
  ["Belopp i milj kr", "mnkr"],
  ["milj. kronor", "mnkr"],
  ["mio. kr.", "mnkr"],
  ["mill. kr", "mnkr"],
  ["SEK million", "mnkr"],
  ["Belopp i 1 000 000 kr", "mnkr"],
  ["mn kr", "mnkr"],
  // Milliards
  ["Pensionsskuld, mdkr", "mdkr"],
  ["miljarder kronor", "mdkr"],
  ["mdr kr", "mdkr"],
  // Amounts and words that say nothing
  ["Inköp över 1 000 kr", "kr"],
  ["Tusentals elever", null],
  ["Kommunen", null],
  ["Akrobatik", null],
  // Other units
  ["Belopp i 1 000 euro", null],
  ["Driftsekonomi, 1 000 €", null],
  ["Belopp i hundratal kronor", null],
  ["Belopp i 10 000 kr", null],
])("the unit in %j is %s", (text, unit) => {
  expect(unitIn(text)).toBe(unit);
});

test.each([
  ["Belopp i 1 000 euro", "1 000 euro"],
  ["Driftsekonomi, 1 000 €", "1 000 €"],
  ["Bokslut (t€)", "t€"],
  ["Belopp i MEUR", "MEUR"],
  ["tusen euro", "tusen euro"],
  ["Belopp i hundratal kronor", "hundratal kronor"],
  ["Driftsammandrag, netto tkr", null],
  ["Neuroteam", null],
  ["Europaskolan", null],
])("the other unit in %j is %s", (text, words) => {
  expect(otherUnitIn(text)).toBe(words);
});
