import { checkText } from "../../../src/checks/text/checkText";
import { createReport } from "../../../src/createReport";
import type { Severity } from "../../../src/domain/finding/finding";
import type { Table } from "../../../src/domain/table/table";
import published from "../../cases/lopttext.json";
import { loadSheets, sheetOf } from "../../cases/loadCase";
import { explanation } from "../../../src/texts/findings/explanation";

const SETTINGS = { unit: null, calculation: "varden" } as const;
const GRAVE: ReadonlySet<Severity> = new Set<Severity>(["fel", "trolig", "misstänkt"]);
const read = new Map<string, readonly Table[]>();

function tablesOf(name: string): readonly Table[] {
  const tables = read.get(name) ?? createReport(loadSheets(name), SETTINGS).documents.flatMap((one) => one.tables);
  read.set(name, tables);
  return tables;
}

function graveIn(text: string, tables: readonly Table[]) {
  return checkText(text, tables).findings.filter(({ severity }) => GRAVE.has(severity));
}

test.each(published)("$id $text: found in the text and named in the table", (one) => {
  const { case: name, text, severity, row, column, printed, expected } = one;
  const [finding, ...others] = graveIn(`Inledning. ${text}`, tablesOf(name));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    class: "text-vs-table",
    severity,
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column }),
    ...(printed !== undefined && { printed }),
    ...(expected !== undefined && { expected }),
  });
  expect(finding?.passage?.sentence).toBe(text);
  expect(finding?.passage?.offset).toBeGreaterThanOrEqual("Inledning. ".length);
});

test.each([
  ["Förvaltningen redovisar ett underskott på 7,6 mnkr till och med mars.", 1],
  ["Prognosen för helåret är ett underskott på 5,5 mnkr.", 1],
  ["Avdelning HR redovisar ett underskott på 0,9 mnkr, vilket är 0,6 mnkr sämre än budget.", 2],
  [
    "Avdelning Kost och restaurang redovisar ett underskott på 4,1 mnkr och prognosen är ett underskott på 2,5 mnkr.",
    2,
  ],
  ["Kost och restaurangs underskott är 4 100 tkr.", 1],
  ["LKDATA prognostiserar ett underskott på en miljon kronor, 1 000 tkr.", 1],
  ["Antalet rekryteringar har minskat från 112 till 61.", 3],
  ["Antalet rekryteringar har minskat med 45,5 procent.", 1],
  ["Rekryteringarnas antal har i stort sett halverats jämfört med samma period föregående år.", 0],
  ["Ärenden till HR-Direkt har minskat med 11 procent.", 1],
  ["Sjukfrånvaron har minskat från 6,8 procent till 6,4 procent.", 3],
  ["Kvinnors sjukfrånvaro är 7,3 procent och mäns 4,7 procent.", 2],
  ["Investeringarna uppgår till 22,1 mnkr och prognosen är 60,8 mnkr.", 2],
  ["Kostnaderna beräknas till 651,0 mnkr och intäkterna till 645,5 mnkr.", 2],
  ["Kontakt Linköping har en svarsservice på 94 % vilket är högre än målet på 92 %.", 3],
  ["Andelen heltidsanställningar har ökat från 78,4 procent 2023 till 81,8 procent.", 2],
  ["Bokslutet för 2023 visade ett underskott på 2,0 mnkr.", 1],
  ["Matsvinnet är 47,6 gram per portion.", 1],
])("true of the tables: %s", (text, performed) => {
  expect(graveIn(text, tablesOf("vss-2024-03"))).toEqual([]);
  expect(checkText(text, tablesOf("vss-2024-03")).performed).toBe(performed);
});

test.each([
  "Avdelning HR har sålt tjänster för 0,4 mnkr.",
  "Inom Avdelning HR finns ett underskott inom rekrytering på 0,4 mnkr.",
  "Avdelning Kost och restaurang har en budget på 330 mnkr.",
  "VSS del av finansieringen uppskattas uppgå till 2,2 mnkr per sista april.",
  "I januari prognostiserade LKDATA ett underskott på 3,0 mnkr.",
  "I föregående prognos var LKDATA:s underskott 3,0 mnkr.",
  "LKDATA:s underskott väntas minska till 0,5 mnkr under 2025.",
  "Sjukfrånvaron bland chefer är 3,1 procent.",
  "Sjukfrånvaron inom Kost och restaurang är 8,1 procent.",
  "Sjukfrånvaron i april var 6,0 procent.",
  "Den totala sjukfrånvaron i kommunen är 7,5 procent.",
  "Antalet rekryteringar är 51 färre än föregående år.",
  "Antalet rekryteringar har ökat under perioden med 10 jämfört med plan.",
  "Under mars genomfördes 20 rekryteringar.",
  "Förvaltningens underskott exklusive LKDATA är 6,2 mnkr.",
  "Förvaltningens ekonomi visar ett underskott på 7,6 mnkr.",
  "Överförmyndarenheten redovisar ett underskott på 0,2 mnkr.",
  "Avdelning Ekonomi har anställt 3 controllers.",
  "Kommunfullmäktige har beslutat om budget för 2025.",
  "Förvaltningen har beslutat att flytta till nya lokaler under hösten 2024.",
  "Instagram-följare på Stadsarkivet är 320 stycken.",
  "Målet är att LKDATA ska ha ett underskott på högst 0,5 mnkr.",
  "Lönekostnaderna har ökat med 3 %.",
])("nothing that the tables contradict: %s", (text) => {
  expect(graveIn(text, tablesOf("vss-2024-03"))).toEqual([]);
});

test.each([
  ["Avdelning HR redovisar ett underskott på 0,4 mnkr.", "Avdelning HR", 0.9],
  ["LKDATA prognostiserar ett överskott på 1,0 mnkr.", "Avdelning LKDATA", 1],
  ["Sjukfrånvaron är 5,9 procent.", "Total sjukfrånvaro", 6.4],
  ["Antalet rekryteringar har ökat.", "Antal rekryteringar", 61],
  ["Ärenden till Stadsarkivet uppgår till 291.", "Ärenden Stadsarkivet", 219],
])("contradicted by the tables: %s", (text, row, size) => {
  const [finding, ...others] = graveIn(text, tablesOf("vss-2024-03"));
  expect(others).toEqual([]);
  expect(finding?.severity).toBe("fel");
  expect(finding?.row).toContain(row);
  expect(Math.abs(finding?.expected ?? NaN)).toBe(size);
});

test("net costs: a deficit is the deviation, whatever the sign of the costs", () => {
  const sheet = sheetOf([
    ["Nettokostnader mnkr", "Utfall jan-aug 2024", "Budget jan-aug 2024", "Avvikelse"],
    ["Grundskola", 612.4, 600.0, -12.4],
    ["Förskola", 301.0, 305.5, 4.5],
    ["Summa", 913.4, 905.5, -7.9],
  ]);
  const tables = createReport([sheet], SETTINGS).documents.flatMap((one) => one.tables);
  expect(graveIn("Grundskolan redovisar ett underskott på 12,4 mnkr.", tables)).toEqual([]);
  expect(graveIn("Förskolans överskott är 4,5 mnkr.", tables)).toEqual([]);
  expect(graveIn("Nämndens underskott är 7,9 mnkr.", tables)).toEqual([]);
  expect(graveIn("Förskolan redovisar ett underskott på 4,5 mnkr.", tables)).toMatchObject([
    { severity: "fel", row: "Förskola", expected: 4.5 },
  ]);
});

test("what could not be compared is counted, once", () => {
  const { findings } = checkText("HR har köpt stolar för 12 tkr och bord för 31 tkr.", tablesOf("vss-2024-03"));
  expect(findings).toMatchObject([{ severity: "info", source: null }]);
  expect(findings.map((one) => explanation(one, "sv"))).toEqual([
    expect.stringContaining("2 uppgifter i texten är inte jämförda med någon tabell: 12 tkr, 31 tkr"),
  ]);
});

test("through the whole product: text findings beside those of the tables, with the place in the text", () => {
  const text = "Avdelning HR redovisar ett underskott på −0,4 mnkr.";
  const { findings, performed } = createReport(loadSheets("vss-2024-03"), SETTINGS, [], text);
  const own = findings.filter(({ passage }) => passage !== undefined);
  expect(own.map(({ check, severity }) => [check, severity])).toEqual([
    ["textAgainstTable", "fel"],
    ["spelling", "info"],
  ]);
  expect(
    own.map(({ passage }) => text.slice(passage?.offset, (passage?.offset ?? 0) + (passage?.length ?? 0))),
  ).toEqual(["HR redovisar ett underskott på −0,4 mnkr", "underskott på −0,4"]);
  expect(performed["textAgainstTable"]).toBe(1);
  expect(createReport(loadSheets("vss-2024-03"), SETTINGS).performed["textAgainstTable"]).toBe(0);
});

// Names that stand in no table, or only partly.
const OTHERS = [
  ["Driftredovisning jan-aug 2025, nettokostnad tkr", "Utfall 2025", "Budget 2025", "Avvikelse"],
  ["Administration och ledning", 3005, 3050, 45],
  ["Skolskjuts", 14310, 13900, -410],
  ["Fritid", 8210, 8300, 90],
  ["Summa", 25525, 25250, -275],
];
const COUNTED = [
  ["Volymer", "Utfall 2024", "Utfall 2025"],
  ["Antal elever med bussresor", 1412, 1466],
  ["Kostnad per vårddygn, kr", 5430, 5615],
  ["Svinn per portion, gram", 38, 34],
];

test.each([
  "Stab och ledning redovisar ett underskott på 200 tkr.",
  "Nämnden redovisar ett underskott på 275 tkr. Valnämnden redovisar ett underskott på 40 tkr.",
  "Klagomålen fördelar sig på 12 om bemötande, 20 om bussresor och 9 om övrigt.",
  "Vårdens kostnader har minskat.",
  "Köken har serverat 398 150 portioner.",
  "Kommunstyrelsens helårsprognos är ett överskott på 1,5 mnkr.",
])("a name that is in no table: %s", (text) => {
  const sheets = [sheetOf(OTHERS, { name: "Drift" }), sheetOf(COUNTED, { name: "Volymer" })];
  const tables = createReport(sheets, SETTINGS).documents.flatMap((one) => one.tables);
  expect(graveIn(text, tables)).toEqual([]);
});

test("the only board that a text names is likely the tables' own, where they do not say whose they are", () => {
  const tables = createReport([sheetOf(OTHERS)], SETTINGS).documents.flatMap((one) => one.tables);
  const own = createReport([sheetOf(OTHERS, { name: "Bildningsnämnden" })], SETTINGS).documents;
  const text = "Bildningsnämnden redovisar ett underskott på 572 tkr.";
  expect(graveIn(text, tables)).toMatchObject([{ severity: "trolig", expected: -275 }]);
  expect(
    graveIn(
      text,
      own.flatMap((one) => one.tables),
    ),
  ).toMatchObject([{ severity: "fel", expected: -275 }]);
});
