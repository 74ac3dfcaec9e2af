import { describeTable } from "../cases/describeTable";
import { readRows, type Rows } from "./readRows";

/** Tables line by line, what is told of them, and what is called wrong. */
function read(rows: Rows): string[] {
  const { tables, problems, findings } = readRows(rows);
  const grave = findings.filter(({ severity }) => ["fel", "trolig", "misstänkt"].includes(severity));
  return [
    ...tables.flatMap(describeTable),
    ...problems.map(({ code }) => `told: ${code}`),
    ...grave.map(({ severity, row, column }) => `${severity}: ${row}, ${column}`),
  ];
}

const percent = (value: number) => ({ value, format: "0.0%" });

// Layouts of monthly and interim reports and budgets, with names and figures of our own.
// prettier-ignore
test.each<[string, Rows, string[]]>([
  ["months with their sum, that the deviation is from", [
    ["Nettokostnader 2031, tkr"],
    ["Enhet", "Januari", "Februari", "Mars", "Summa", "Budget t.o.m. mars", "Avvikelse"],
    ["Kajen", 110, 112, 109, 331, 330, -1], ["Slussen", 80, 79, 81, 240, 238, -2], ["Fyren", 61, 62, 60, 183, 190, 7],
    ["Totalt", 251, 253, 250, 754, 758, 4],
  ], [
    "driftsammandrag-period, tkr, nettokostnad budget-utfall",
    "utfall jan 2031 | utfall feb 2031 | utfall mars 2031 | utfall jan-mars 2031 | budget jan-mars 2031 | avvikelse jan-mars 2031",
    "post: Kajen = 110 | 112 | 109 | 331 | 330 | -1", "post: Slussen = 80 | 79 | 81 | 240 | 238 | -2",
    "post: Fyren = 61 | 62 | 60 | 183 | 190 | 7", "summa: Totalt = 251 | 253 | 250 | 754 | 758 | 4",
  ]],
  ["quarters with what they add up to", [
    ["Resultat 2031, tkr"],
    ["", "Kv 1", "Kv 2", "Ack utfall", "Ack budget", "Avvikelse"],
    ["Intäkter", 310, 320, 630, 600, 30], ["Kostnader", -290, -305, -595, -580, -15], ["Resultat", 20, 15, 35, 20, 15],
  ], [
    "driftsammandrag-period, tkr, resultat utfall-budget",
    "utfall jan-mars 2031 | utfall april-juni 2031 | utfall jan-juni 2031 | budget jan-juni 2031 | avvikelse jan-juni 2031",
    "post (intakt): Intäkter = 310 | 320 | 630 | 600 | 30", "post: Kostnader = -290 | -305 | -595 | -580 | -15",
    "summa: Resultat = 20 | 15 | 35 | 20 | 15",
  ]],
  ["the figures say which budget the first deviation is from", [
    ["Läget per 2031-04-30"],
    ["Tkr", "Årsbudget", "Budget t.o.m. april", "Utfall t.o.m. april", "Avvikelse", "Prognos", "Prognosavvikelse"],
    ["Kajen", "12 000", "4 000", "3 900", "100", "11 900", "100"],
    ["Slussen", "65 400", "21 800", "22 300", "-500", "66 400", "-1 000"],
    ["Summa", "77 400", "25 800", "26 200", "-400", "78 300", "-900"],
  ], [
    "driftsammandrag-prognos, tkr, nettokostnad budget-utfall",
    "budget helår 2031 | budget jan-april 2031 | utfall jan-april 2031 | avvikelse jan-april 2031 | prognos helår 2031 | avvikelse helår 2031",
    "post: Kajen = 12000 | 4000 | 3900 | 100 | 11900 | 100", "post: Slussen = 65400 | 21800 | 22300 | -500 | 66400 | -1000",
    "summa: Summa = 77400 | 25800 | 26200 | -400 | 78300 | -900",
  ]],
  ["staff and absence side by side are not compared with each other", [
    ["Personalredovisning"],
    ["Kontor", "Årsarbetare aug 2031", "Årsarbetare aug 2030", "Sjukfrånvaro % jan-aug 2031", "Sjukfrånvaro % jan-aug 2030"],
    ["Kajen", 45.5, 44, 4.2, 4.5], ["Slussen", 812, 820.5, 6.7, 7],
  ], [
    "personal",
    "utfall augusti 2031 | foregaende augusti 2030 | utfall jan-aug 2031 | foregaende jan-aug 2030",
    "post: Kajen = 45.5 | 44 | 4.2 | 4.5", "post: Slussen = 812 | 820.5 | 6.7 | 7",
  ]],
  ["absence in a sheet of texts, whose corner speaks of per cent", [
    ["Obligatorisk sjukfrånvaroredovisning"],
    ["Sjukfrånvaro i procent av arbetstiden", "2031", "2030"],
    ["Total sjukfrånvaro", "6,8", "7,1"], ["Kvinnor", "7,5", "7,9"], ["Män", "4,1", "4,3"], ["29 år eller yngre", "6,0", "6,3"],
  ], [
    "personal", "utfall helår 2031 | foregaende helår 2030",
    "post: Total sjukfrånvaro [%] = 6.8 | 7.1", "kön: Kvinnor < Total sjukfrånvaro [%] = 7.5 | 7.9",
    "kön: Män < Total sjukfrånvaro [%] = 4.1 | 4.3", "post: 29 år eller yngre = 6 | 6.3",
  ]],
  ["income with plus, outlays with minus: the net is what they add up to", [
    ["Exploatering 2031, mnkr"],
    ["Projekt", "Budget", "", "", "Utfall", "", ""],
    ["", "Inkomst", "Utgift", "Netto", "Inkomst", "Utgift", "Netto"],
    ["Hamnen", 120, -80, 40, 60, -45, 15], ["Ängen", 30, -22, 8, 10, -12, -2], ["Summa", 150, -102, 48, 70, -57, 13],
  ], [
    "investeringar, mnkr, investering utfall-budget",
    "budget helår 2031 inkomster | budget helår 2031 utgifter | budget helår 2031 netto | utfall helår 2031 inkomster | avvikelse helår 2031 inkomster beräknad | utfall helår 2031 utgifter | avvikelse helår 2031 utgifter beräknad | utfall helår 2031 netto | avvikelse helår 2031 netto beräknad",
    "post: Hamnen = 120 | -80 | 40 | 60 | -60 | -45 | 35 | 15 | -25",
    "post: Ängen = 30 | -22 | 8 | 10 | -20 | -12 | 10 | -2 | -10",
    "summa: Summa = 150 | -102 | 48 | 70 | -80 | -57 | 45 | 13 | -35",
  ]],
  ["a budget's heading says what the one silent column holds", [
    ["Budgetram 2031 Hamnnämnden, tkr"], ["Post", "Belopp"],
    ["Ram 2030", 412000], ["Indexuppräkning", 8240], ["Volymer", 3100], ["Effektivisering", -2500], ["Ram 2031", 420840],
  ], [
    "driftsammandrag-budget-plan, tkr, resultat utfall-budget", "budget helår 2031",
    "post: Ram 2030 = 412000", "post: Indexuppräkning = 8240", "post: Volymer = 3100", "post: Effektivisering = -2500",
    "summa: Ram 2031 = 420840", "told: readByForm",
  ]],
  ["a name written once names the measures below it", [
    ["Investeringar, mnkr"], ["Projekt", "", "Budget 2031", "Prognos 2031"],
    ["Kranen", "Utgifter", -32, -30], ["", "Inkomster", 4, 3], ["", "Netto", -28, -27],
    ["Slipen", "Utgifter", -19, -16], ["", "Inkomster", 6, 6], ["", "Netto", -13, -10], ["Summa", "Netto", -41, -37],
  ], [
    "investeringar, mnkr, investering utfall-budget", "budget helår 2031 | prognos helår 2031 | avvikelse helår 2031 beräknad",
    "post: Kranen Utgifter = -32 | -30 | 2", "post: Kranen Inkomster = 4 | 3 | -1", "summa: Kranen Netto = -28 | -27 | 1",
    "post: Slipen Utgifter = -19 | -16 | 3", "post: Slipen Inkomster = 6 | 6 | 0", "summa: Slipen Netto = -13 | -10 | 3",
    "summa: Summa Netto = -41 | -37 | 4",
  ]],
  ["a last row without a name under one column", [
    ["Driftbudget 2031, mnkr"], ["Verksamhet", "Budget"],
    ["Kajen", 9.7], ["Slussen", "-"], ["Fyren", 5], ["Lotsen", 10.3], ["Färjan", 25.4], ["", 50.4],
  ], [
    "driftsammandrag-budget-plan, mnkr, resultat utfall-budget", "budget helår 2031",
    "post: Kajen = 9.7", "post: Slussen = streck (ej tillämpligt/inget värde)", "post: Fyren = 5", "post: Lotsen = 10.3", "post: Färjan = 25.4",
    "summa: Rad 8 = 50.4", "told: kindAssumed",
  ]],
  ["results of companies, by a line that no net cost is called", [
    ["Bolagens resultat efter finansiella poster, mkr"], ["Bolag", "Utfall 2031", "Budget 2031"],
    ["Hamn AB", 45.2, 40], ["Färje AB", 22.1, 20], ["Summa", 67.3, 60],
  ], [
    "driftsammandrag-period, mnkr, resultat utfall-budget",
    "utfall helår 2031 | budget helår 2031 | avvikelse helår 2031 beräknad",
    "post: Hamn AB = 45.2 | 40 | 5.2", "post: Färje AB = 22.1 | 20 | 2.1", "summa: Summa = 67.3 | 60 | 7.3",
  ]],
  ["a plan beside what came of it and their difference is of the same months", [
    ["Produktion, ackumulerat oktober 2031"], ["Hamn", "Utfall", "Plan", "Diff"],
    ["Anlöp", 412, 425, -13], ["Lyft", 4877, 4950, -73], ["Bogseringar", 214, 230, -16],
  ], [
    "volym", "utfall jan-okt 2031 | plan jan-okt 2031 | avvikelse jan-okt 2031",
    "post: Anlöp = 412 | 425 | -13", "post: Lyft = 4877 | 4950 | -73", "post: Bogseringar = 214 | 230 | -16",
  ]],
  ["a starting value stands before what came of the indicator", [
    ["Nämndens mål"], ["Indikator", "Utgångsvärde 2028", "Utfall 2031", "Målvärde 2032"],
    ["Trygghetsindex", 61, 64, 65], ["Fossilfria fordon, %", 45, 66, 80],
  ], [
    "indikatorer", "utfall helår 2028 | utfall helår 2031 | malvarde helår 2032",
    "post: Trygghetsindex [index] = 61 | 64 | 65", "post: Fossilfria fordon, % [%] = 45 | 66 | 80",
  ]],
  ["years over income, cost and net", [
    ["Hamnens verksamhet, mnkr"], ["", "2031", "", "", "2030", "", ""], ["", "Intäkt", "Kostnad", "Netto", "Intäkt", "Kostnad", "Netto"],
    ["Kajen", 30, -28, 2, 29, -28, 1], ["Slussen", 20, -21, -1, 19, -19, 0], ["Summa", 50, -49, 1, 48, -47, 1],
  ], [
    "driftsammandrag-period, mnkr, resultat utfall-budget",
    "utfall helår 2031 inkomster | utfall helår 2031 utgifter | utfall helår 2031 netto | foregaende helår 2030 inkomster | foregaende helår 2030 utgifter | foregaende helår 2030 netto",
    "post: Kajen = 30 | -28 | 2 | 29 | -28 | 1", "post: Slussen = 20 | -21 | -1 | 19 | -19 | 0", "summa: Summa = 50 | -49 | 1 | 48 | -47 | 1",
    "told: kindAssumed",
  ]],
  ["income and cost under a forecast's heading are foreseen, as the result that they leave", [
    ["Prognos per nämnd 2031, mkr"], ["Nämnd", "Kommunbidrag", "Intäkter", "Kostnader", "Prognos resultat"],
    ["Hamn", 100, 20, -118, 2], ["Kaj", 400, 80, -485, -5], ["Summa", 500, 100, -603, -3],
  ], [
    "driftsammandrag-prognos, mnkr, resultat utfall-budget",
    "budget helår 2031 | prognos helår 2031 inkomster | prognos helår 2031 utgifter | prognos helår 2031 netto",
    "post: Hamn = 100 | 20 | -118 | 2", "post: Kaj = 400 | 80 | -485 | -5", "summa: Summa = 500 | 100 | -603 | -3",
  ]],
  ["a column of words for how it goes, beside amounts", [
    ["Åtgärder för budget i balans, tkr"], ["Åtgärd", "Budget effekt 2031", "Prognos effekt 2031", "Status"],
    ["Färre färjor", -1200, -1150, "Pågår"], ["Mindre kajer", -3000, -1500, "Försenad"], ["Summa", -4200, -2650, ""],
  ], [
    "driftsammandrag-prognos, tkr, resultat utfall-budget",
    "budget helår 2031 | prognos helår 2031 | avvikelse helår 2031 beräknad",
    "post: Färre färjor = -1200 | -1150 | 50", "post: Mindre kajer = -3000 | -1500 | 1500", "summa: Summa = -4200 | -2650 | 1550",
  ]],
  ["per cents under the headings of plan years are no plan, and told", [
    ["Ramar, tkr"], ["Nämnd", "Budget 2031", "Plan 2032", "Plan 2032"],
    ["Hamn", 1000, 1020, percent(0.02)], ["Kaj", 5000, 5150, percent(0.03)], ["Summa", 6000, 6170, percent(0.028)],
  ], [
    "driftsammandrag-budget-plan, tkr, resultat utfall-budget", "budget helår 2031 | plan helår 2032",
    "post: Hamn = 1000 | 1020", "post: Kaj = 5000 | 5150", "summa: Summa = 6000 | 6170", "told: unknownColumn",
  ]],
  ["a second line of unknown words under the headings is no row", [
    ["Kajernas drift 2031, tkr"], ["Kaj", "Budget", "Utfall", "Avvikelse"], ["", "Klubbad", "Bokad", "Glapp"],
    ["Norra", 100, 90, 10], ["Södra", 200, 220, -20], ["Summa", 300, 310, -10],
  ], [
    "driftsammandrag-period, tkr, nettokostnad budget-utfall", "budget helår 2031 | utfall helår 2031 | avvikelse helår 2031",
    "post: Norra = 100 | 90 | 10", "post: Södra = 200 | 220 | -20", "summa: Summa = 300 | 310 | -10",
  ]],
  ["figures of the country are no outcome of the municipality, in text or not", [
    ["Nyckeltal"], ["Indikator", "Utfall 2030", "Utfall 2031", "Riket 2031", "Snitt liknande kommuner"],
    ["Nöjda båtägare, %", 72, 75, 74, "71,5"], ["Väntetid, dagar", 12, 10, 14, "15,5"], ["Bryggor per båt", 1.8, 2.1, 2, "2,2"],
  ], [
    "indikatorer", "utfall helår 2030 | utfall helår 2031",
    "post: Nöjda båtägare, % [%] = 72 | 75", "post: Väntetid, dagar [dagar] = 12 | 10", "post: Bryggor per båt = 1.8 | 2.1",
    "told: unknownColumn", "told: unknownColumn",
  ]],
  ["a balance sheet is read, and it is told that the report has no part for it", [
    ["Balansräkning, mkr"], ["", "Bokslut 2030", "Utfall aug 2031"], ["Tillgångar"], ["Kajer", 700, 720], ["Kassa", 300, 310],
    ["Summa tillgångar", 1000, 1030], ["Eget kapital och skulder"], ["Eget kapital", 480, 500], ["Skulder", 520, 530],
    ["Summa eget kapital och skulder", 1000, 1030],
  ], [
    "driftsammandrag-period, mnkr, resultat utfall-budget", "bokslut helår 2030 | utfall jan-aug 2031",
    "rubrik: Tillgångar =  | ", "post: Kajer < Tillgångar = 700 | 720", "post: Kassa < Tillgångar = 300 | 310",
    "summa: Summa tillgångar = 1000 | 1030", "rubrik: Eget kapital och skulder =  | ",
    "post: Eget kapital < Eget kapital och skulder = 480 | 500", "post: Skulder < Eget kapital och skulder = 520 | 530",
    "summa: Summa eget kapital och skulder = 1000 | 1030", "told: balanceSheet",
  ]],
  ["the row that pays for the others, with the other sign, shows that plus is a cost", [
    ["Ramar 2032, tkr"], ["Nämnd", "Budget 2032", "Plan 2033"],
    ["Hamn", 450, 460], ["Kaj", 380, 390], ["Finansförvaltning", -850, -870], ["Resultat", -20, -20],
  ], [
    "driftsammandrag-budget-plan, tkr, nettokostnad budget-utfall", "budget helår 2032 | plan helår 2033",
    "post: Hamn = 450 | 460", "post: Kaj = 380 | 390", "post: Finansförvaltning = -850 | -870", "summa: Resultat = -20 | -20",
  ]],
  ["the total budget of operations is their year's, of no project", [
    ["Driftsuppföljning per augusti 2031, tkr"], ["Nämnd", "Budget jan-aug", "Utfall jan-aug", "Total budget", "Prognos", "Avvikelse"],
    ["Hamn", 400, 380, 600, 590, 10], ["Kaj", 300, 330, 450, 470, -20], ["Summa", 700, 710, 1050, 1060, -10],
  ], [
    "driftsammandrag-prognos, tkr, nettokostnad budget-utfall",
    "budget jan-aug 2031 | utfall jan-aug 2031 | avvikelse jan-aug 2031 beräknad | budget helår 2031 | prognos helår 2031 | avvikelse helår 2031",
    "post: Hamn = 400 | 380 | 20 | 600 | 590 | 10", "post: Kaj = 300 | 330 | -30 | 450 | 470 | -20",
    "summa: Summa = 700 | 710 | -10 | 1050 | 1060 | -10",
  ]],
  ["a Norwegian budget so far is of the months so far", [
    ["Økonomirapport 2. tertial 2031, beløp i 1000 kr"],
    ["Område", "Regnskap hittil", "Budsjett hittil", "Avvik", "Årsbudsjett", "Årsprognose", "Avvik prognose"],
    ["Havn", 310, 305, -5, 460, 468, -8], ["Kai", 280, 284, 4, 425, 420, 5], ["Sum", 590, 589, -1, 885, 888, -3],
  ], [
    "driftsammandrag-prognos, tkr, nettokostnad budget-utfall",
    "utfall jan-aug 2031 | budget jan-aug 2031 | avvikelse jan-aug 2031 | budget helår 2031 | prognos helår 2031 | avvikelse helår 2031",
    "post: Havn = 310 | 305 | -5 | 460 | 468 | -8", "post: Kai = 280 | 284 | 4 | 425 | 420 | 5", "summa: Sum = 590 | 589 | -1 | 885 | 888 | -3",
  ]],
  ["a month of two digits and two before its word, this year's and last year's", [
    ["Resultatrapport, tkr"], ["Kontogrupp", "3108 Utfall", "3108 Budget", "3008 Utfall"],
    ["Intäkter", 5200, 5000, 4900], ["Löner", -3000, -3100, -2900], ["Övrigt", -1500, -1400, -1450], ["Resultat", 700, 500, 550],
  ], [
    "driftsammandrag-period, tkr, resultat utfall-budget",
    "utfall jan-aug 2031 | budget jan-aug 2031 | avvikelse jan-aug 2031 beräknad | foregaende jan-aug 2030",
    "post (intakt): Intäkter = 5200 | 5000 | 200 | 4900", "post: Löner = -3000 | -3100 | 100 | -2900",
    "post: Övrigt = -1500 | -1400 | -100 | -1450", "summa: Resultat = 700 | 500 | 200 | 550",
  ]],
  ["Danish income with minus makes the result a net cost", [
    ["Regnskab 2031, mio. kr."], ["", "Vedtaget budget 2031", "Regnskab 2031"],
    ["Indtægter", -500, -505], ["Udgifter", 480, 488], ["Resultat", -20, -17],
  ], [
    "driftsammandrag-period, mnkr, nettokostnad budget-utfall",
    "budget helår 2031 | utfall helår 2031 | avvikelse helår 2031 beräknad",
    "post: Indtægter = -500 | -505 | 5", "post: Udgifter = 480 | 488 | -8", "summa: Resultat = -20 | -17 | -3",
  ]],
  ["pupils by age are no amounts of money", [
    ["Barn- och elevantal"], ["Ålder", "Budget 2031", "Utfall 15 okt", "Diff"],
    ["1-5 år", 1200, 1180, -20], ["6-9 år", 980, 990, 10], ["Summa", 2180, 2170, -10],
  ], ["volym", "budget helår 2031 | utfall jan-okt 2031 | avvikelse helår 2031", "post: 1-5 år = 1200 | 1180 | -20", "post: 6-9 år = 980 | 990 | 10", "summa: Summa = 2180 | 2170 | -10"]],
  ["words right of all figures do not hide the amounts", [
    ["Lån per 2031-08-31"], ["Långivare", "Belopp, mnkr", "Förfaller"],
    ["Hamnbanken", 100, "mars nästa år"], ["Kajkassan", 150, "om två år"], ["Summa", 250, ""],
  ], [
    "driftsammandrag-period, mnkr, resultat utfall-budget", "utfall jan-aug 2031",
    "post: Hamnbanken = 100", "post: Kajkassan = 150", "summa: Summa = 250", "told: readByForm",
  ]],
  ["deviations alone are of the months that they name", [
    ["Budgetavvikelser 2031, mkr"], ["Nämnd", "Avvikelse T1", "Avvikelse T2", "Avvikelse helår"],
    ["Hamn", 1.2, 0.8, 1], ["Kaj", -3, -4.1, -5.2], ["Summa", -1.8, -3.3, -4.2],
  ], [
    "driftsammandrag-period, mnkr, resultat utfall-budget", "avvikelse jan-april 2031 | avvikelse maj-aug 2031 | avvikelse helår 2031",
    "post: Hamn = 1.2 | 0.8 | 1", "post: Kaj = -3 | -4.1 | -5.2", "summa: Summa = -1.8 | -3.3 | -4.2", "told: kindAssumed",
  ]],
])("%s", (_what, rows, expected) => {
  expect(read(rows)).toEqual(expected);
});
