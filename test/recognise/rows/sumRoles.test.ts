import type { Row } from "../../../src/domain/table/table";
import { reportOfCase, tablesOf } from "../../cases/readCase";
import { readRows } from "../readRows";

/** Each row as `role label`, and what a sum adds: `summa Kultur = Bibliotek + Museum`. */
function described(rows: readonly Row[]): string[] {
  const names = new Map(rows.map(({ at, label }) => [at, label]));
  return rows.map(({ role, label, adds }) => {
    const added = adds === undefined ? "" : ` = ${adds.map((at) => names.get(at)).join(" + ")}`;
    return `${role} ${label}${added}`;
  });
}

// prettier-ignore
test.each<[string, readonly string[]]>([
  ["b01_summa_overst_med_total", [
    "summa Kulturnämnden = Bibliotek + Museum", "post Bibliotek", "post Museum",
    "summa Tekniska nämnden = Gator + Parker", "post Gator", "post Parker",
    "summa Totalt = Kulturnämnden + Tekniska nämnden",
  ]],
  ["b01b_summa_overst_utan_indrag", [
    "summa Kulturnämnden = Bibliotek + Museum", "post Bibliotek", "post Museum",
    "summa Tekniska nämnden = Gator + Parker", "post Gator", "post Parker",
    "summa Summa nämnder = Kulturnämnden + Tekniska nämnden",
  ]],
  ["b02_summa_forst", ["summa Årets resultat = Kulturnämnden + Tekniska nämnden", "post Kulturnämnden", "post Tekniska nämnden"]],
  ["b08b_utan_streck", ["post Bibliotek", "post Scen", "post Konsthall", "post Fritid", "summa Totalt = Bibliotek + Scen + Konsthall + Fritid"]],
  ["b09_kaskad", [
    "post Verksamhetens intäkter", "post Verksamhetens kostnader", "post Avskrivningar",
    "summa Verksamhetens nettokostnader = Verksamhetens intäkter + Verksamhetens kostnader + Avskrivningar",
    "post Skatteintäkter", "post Generella statsbidrag",
    "summa Verksamhetens resultat = Verksamhetens nettokostnader + Skatteintäkter + Generella statsbidrag",
    "post Finansiella kostnader",
    "summa Årets resultat = Verksamhetens resultat + Finansiella kostnader",
  ]],
  ["n15b", [
    "post 510 Ledning", "post 511 Stab", "summa Summa ledning = 510 Ledning + 511 Stab",
    "post 520 Hemtjänst", "post 521 Boende", "summa Summa omsorg = 520 Hemtjänst + 521 Boende",
    "summa Nämnden totalt = Summa ledning + Summa omsorg",
  ]],
  ["n16", [
    "post Norr", "post Söder", "summa Summa nämnder = Norr + Söder",
    "rubrik Finansförvaltningen", "post Skatteintäkter", "post Intern fördelning", "post Räntor",
    "summa Summa finansförvaltningen = Skatteintäkter + Intern fördelning + Räntor", "summa Kommunen = Summa nämnder + Summa finansförvaltningen",
  ]],
  ["r04_varav_under_rubrik", [
    "rubrik Kulturnämnden", "post varav bibliotek", "post varav museum", "post KN, ny scen", "post KN, magasin",
    "summa Summa investeringar = varav bibliotek + varav museum + KN, ny scen + KN, magasin",
  ]],
  ["r04b_varav_drift", [
    "rubrik Grundskola", "post varav årskurs F-6", "post varav årskurs 7-9", "post Musikskola",
    "summa Summa nettokostnader = varav årskurs F-6 + varav årskurs 7-9 + Musikskola",
  ]],
  ["c08_varav_kostnad_intakt_under_rubrik", [
    "rubrik Skola", "post varav grundskola", "post varav gymnasium",
    "summa Summa nettokostnader = varav grundskola + varav gymnasium",
  ]],
  ["c09_varav_som_delar_av_post_med_belopp", [
    "post Skola", "varav varav grundskola", "varav varav gymnasium", "post Fritid",
    "summa Summa nettokostnader = Skola + Fritid",
  ]],
])("lasning/%s: the sums and what they add", async (name, expected) => {
  const [table] = tablesOf(await reportOfCase(`lasning/${name}.xlsx`));
  expect(described(table?.rows ?? [])).toEqual(expected);
});

// What the checks say of the sums: nothing, or the figure that is wrong.
test.each<[string, readonly string[]]>([
  ["b01_summa_overst_med_total", []],
  ["b01b_summa_overst_utan_indrag", []],
  ["b02_summa_forst", []],
  ["b08b_utan_streck", []],
  ["b09_kaskad", ["fel Avskrivningar Utfall 2025 -15"]],
  ["b10_enda_intaktsraden", ["fel Intäkter Avvikelse -31"]],
  ["n15b", ["fel Nämnden totalt Prognos 170", "fel Nämnden totalt Avvikelse -5"]],
  ["n16", []],
  ["r04_varav_under_rubrik", []],
  ["r04b_varav_drift", []],
  ["c08_varav_kostnad_intakt_under_rubrik", []],
  ["c09_varav_som_delar_av_post_med_belopp", []],
])("lasning/%s: what the checks say", async (name, expected) => {
  const { findings } = await reportOfCase(`lasning/${name}.xlsx`);
  const told = findings.filter(({ severity }) => severity !== "avrundning" && severity !== "konvention");
  expect(told.map(({ severity, row, column, expected: right }) => [severity, row, column, right].join(" "))).toEqual(
    expected,
  );
});

// prettier-ignore
test.each<[string, readonly string[]]>([
  ["gnesta-2013-driftredovisning", ["Kommungemensamma poster", "Kommunstyrelsen", "Miljö- och byggnämnden"]],
  ["hallsberg-2019-resultatrakning", ["Verksamhetens nettokostnader", "Verksamhetens resultat", "Resultat efter finansiella poster", "Årets resultat"]],
  ["helsingborg-2016-driftsredovisning", ["Summa skatte- och avgiftsfinansierat", "Summa skattefinansierat", "Summa avgiftsfinansierat"]],
  ["malmo-2014-prognosavvikelse", ["Årets resultat"]],
  ["malmo-2015-prognosavvikelse", ["ÅRETS RESULTAT"]],
  ["socialnamnd-2020-10-uppfoljning4", ["Nettokostnader"]],
])("kommuner/%s: the sums of its first table", async (name, expected) => {
  const [table] = tablesOf(await reportOfCase(`kommuner/${name}.xlsx`));
  const sums = (table?.rows ?? []).filter(({ role }) => role === "summa");
  expect(sums.map(({ label }) => label)).toEqual(expected);
  expect(sums.every(({ adds }) => adds !== undefined)).toBe(true);
});

const HEAD = ["", "Utfall 2031", "Budget 2031", "Avvikelse"];

// Names and layouts of our own, of the same kinds. Of each row the deviation is the outcome less the budget.
// prettier-ignore
test.each<[string, readonly (readonly [string, number | null, number | null])[], readonly string[]]>([
  ["groups named before their rows", [
    ["Torg och hamn", -770, -742], ["Bryggor", -412, -380], ["Marknad", -265, -271], ["Lotsar", -93, -91],
    ["Vatten", -311, -300], ["Reningsverk", -190, -181], ["Ledningar", -121, -119],
  ], [
    "summa Torg och hamn = Bryggor + Marknad + Lotsar", "post Bryggor", "post Marknad", "post Lotsar",
    "summa Vatten = Reningsverk + Ledningar", "post Reningsverk", "post Ledningar",
  ]],
  ["a last row without a name", [["Bryggor", -412, -380], ["Marknad", -265, -271], ["Lotsar", -93, -91], ["", -770, -742]],
    ["post Bryggor", "post Marknad", "post Lotsar", "summa  = Bryggor + Marknad + Lotsar"]],
  ["a cascade of results", [
    ["Avgifter", 1210, 1190], ["Drift", -3310, -3295], ["Utfall före bidrag", -2100, -2105],
    ["Bidrag", 2150, 2150], ["Utfall efter bidrag", 50, 45], ["Räntor", -14, -11], ["Över- eller underskott", 36, 34],
  ], [
    "post Avgifter", "post Drift", "summa Utfall före bidrag = Avgifter + Drift",
    "post Bidrag", "summa Utfall efter bidrag = Utfall före bidrag + Bidrag",
    "post Räntor", "summa Över- eller underskott = Utfall efter bidrag + Räntor",
  ]],
  ["a row without figures before its sum is a post", [
    ["Bryggor", -412, -380], ["Marknad", -265, -271], ["Engångsposter", null, null], ["Resultat", -677, -651],
  ], ["post Bryggor", "post Marknad", "post Engångsposter", "summa Resultat = Bryggor + Marknad"]],
  ["varav under a row without figures", [
    ["Hamnen", null, null], ["varav bryggor", -412, -380], ["varav lotsar", -93, -91], ["Summa", -505, -471],
  ], ["rubrik Hamnen", "post varav bryggor", "post varav lotsar", "summa Summa = varav bryggor + varav lotsar"]],
  ["a cash flow, whose last sum adds the one before it", [
    ["Ur driften", 998, 850], ["Medel från verksamheten", 998, 850], ["Kundfordringar", 28, 13],
    ["Kassaflöde från verksamheten", 1026, 863], ["Kranar", -1290, -1500], ["Sålda båtar", 21, 12],
    ["Kassaflöde från investeringar", -1269, -1488], ["Nya lån", 310, 600], ["Kassaflöde från finansiering", 310, 600],
    ["Årets kassaflöde", 67, -25], ["Kassa i januari", 1207, 1115], ["Kassa i december", 1274, 1090],
  ], [
    "post Ur driften", "summa Medel från verksamheten = Ur driften", "post Kundfordringar",
    "summa Kassaflöde från verksamheten = Medel från verksamheten + Kundfordringar", "post Kranar", "post Sålda båtar",
    "summa Kassaflöde från investeringar = Kranar + Sålda båtar", "post Nya lån", "summa Kassaflöde från finansiering = Nya lån",
    "summa Årets kassaflöde = Kassaflöde från verksamheten + Kassaflöde från investeringar + Kassaflöde från finansiering",
    "post Kassa i januari", "summa Kassa i december = Årets kassaflöde + Kassa i januari",
  ]],
  ["two sides of a balance: neither is the sum of the other", [
    ["TILLGÅNGAR", null, null], ["Fasta", null, null], ["Kajer", 1210, 1155], ["Kranar", 880, 852], ["Summa fasta", 2090, 2007],
    ["Rörliga", null, null], ["Bränsle", 62, 57], ["Kassa", 150, 171], ["Summa rörliga", 212, 228], ["SUMMA TILLGÅNGAR", 2302, 2235],
    ["SKULDER", null, null], ["Kapital", 1502, 1440], ["Lån", 800, 795], ["SUMMA SKULDER", 2302, 2235],
  ], [
    "rubrik TILLGÅNGAR", "rubrik Fasta", "post Kajer", "post Kranar", "summa Summa fasta = Kajer + Kranar",
    "rubrik Rörliga", "post Bränsle", "post Kassa", "summa Summa rörliga = Bränsle + Kassa",
    "summa SUMMA TILLGÅNGAR = Summa fasta + Summa rörliga", "rubrik SKULDER", "post Kapital", "post Lån",
    "summa SUMMA SKULDER = Kapital + Lån",
  ]],
  ["a balanced budget in few and small figures, off by a rounding", [
    ["Årets resultat enligt resultaträkningen", 17, 9], ["Realisationsvinster", 0, -1],
    ["Årets resultat efter balanskravsjusteringar", 18, 8], ["Till reserven", -6, -3], ["Balanskravsresultat", 12, 5],
  ], [
    "post Årets resultat enligt resultaträkningen", "post Realisationsvinster",
    "summa Årets resultat efter balanskravsjusteringar = Årets resultat enligt resultaträkningen + Realisationsvinster",
    "post Till reserven", "summa Balanskravsresultat = Årets resultat efter balanskravsjusteringar + Till reserven",
  ]],
  ["rows that do not add up are posts", [
    ["Bryggor", -412, -380], ["Marknad", -265, -271], ["Lotsar", -93, -91],
  ], ["post Bryggor", "post Marknad", "post Lotsar"]],
])("%s", (_name, rows, expected) => {
  const lines = rows.map(([label, actual, budget]) => [
    label, actual, budget, actual === null || budget === null ? null : actual - budget,
  ]);
  const { tables } = readRows([["Driftredovisning 2031, tkr"], HEAD, ...lines]);
  expect(described(tables[0]?.rows ?? [])).toEqual(expected);
});

test("formulas name what a sum adds where the figures alone could be chance", () => {
  const { tables } = readRows([
    ["Driftbudget 2031, tkr"],
    ["Verksamhet", "Budget 2031", "Bokslut 2030"],
    ["Bryggor", 1, 1],
    ["Marknad", 1, 2],
    ["Hamnen", { value: 2, formula: "B3+B4" }, { value: 3, formula: "SUM(C3:C4)" }],
  ]);
  expect(described(tables[0]?.rows ?? [])).toEqual([
    "post Bryggor",
    "post Marknad",
    "summa Hamnen = Bryggor + Marknad",
  ]);
});
