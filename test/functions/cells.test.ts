import { FUNCTIONS } from "../../src/functions/associate";
import { oneCell } from "./oneCell";

const {
  AVVIKELSEPROCENT: avvikelseprocent,
  KONTROLL: kontroll,
  KPISTATUS: kpistatus,
  PROGNOS: prognos,
  BELOPP: belopp,
  FORANDRING: forandring,
  IBALANS: ibalans,
  KOMMENTAR: kommentar,
  MALAVSTAND: malavstand,
  NETTO: netto,
  UPPRAKNA: upprakna,
} = FUNCTIONS;

const UNIT = "Enheten ska vara ”kr”, ”tkr” eller ”mnkr”.";
const YEARS = "Antalet år ska vara ett heltal från 0 till 100.";
const PERCENT =
  "Det går inte att avgöra om procenten är en andel eller ett procenttal. Skriv den som text med procenttecken, till exempel ”0,5 %”.";
const LIMIT = "Gränsen ska vara ett tal som inte är negativt, eller en text som ”5 %”.";

test.each<[name: string, call: (...args: never[]) => unknown, args: unknown[], expected: unknown]>([
  ["BELOPP", belopp, ["−1 012 tkr", "tkr", "mnkr"], -1.012],
  ["BELOPP", belopp, ["1 200 tkr", "kr", "mnkr"], 1.2],
  ["NETTO", netto, ["1,5 mnkr", "900 tkr"], 0.6],
  ["FORANDRING", forandring, ["1,1 mnkr", "1 000 tkr"], 0.1],
  ["FORANDRING", forandring, ["15 %", 0.1], 0.5],
  ["IBALANS", ibalans, ["−300 tkr", "0,5 mnkr"], true],
  ["IBALANS", ibalans, ["−600 tkr", "0,5 mnkr"], false],
  ["KONTROLL", kontroll, ["1 200 tkr", "1,2 mnkr"], "Stämmer"],
  ["KONTROLL", kontroll, ["2 200 tkr", "1,2 mnkr"], "Fel"],
  ["KONTROLL", kontroll, ["1 220 tkr", "1,2 mnkr"], "Avrundning"],
  ["PROGNOS", prognos, ["300 tkr", 3, "återstående budget", "1,2 mnkr", "250 tkr"], 1250],
  ["AVVIKELSEPROCENT", avvikelseprocent, ["1 200 tkr", "1 mnkr"], 0.2],
  ["KPISTATUS", kpistatus, ["900 tkr", "≥1 mnkr"], "Uppnås ej"],
  ["KPISTATUS", kpistatus, ["1 100 tkr", "≥1 mnkr"], "Uppnås"],
  ["KPISTATUS", kpistatus, ["1 100 tkr", "Ska öka", "1 mnkr"], "Uppnås"],
  ["MALAVSTAND", malavstand, ["1 100 tkr", "≥1 mnkr"], 0.1],
  [
    "KOMMENTAR",
    kommentar,
    ["Drift", "1 200 tkr", "1 mnkr", "mnkr"],
    "Drift: resultatet är 1,2 mnkr mot budget 1,0 mnkr, vilket är 0,2 mnkr bättre än budget.",
  ],
  ["BELOPP", belopp, [0.1, "Mkr", "KR"], 100000],
  ["BELOPP", belopp, ["IU", "tkr", "kr"], "IU"],
  ["NETTO", netto, ["638,5", 636.6], 1.9],
  ["NETTO", netto, ["", 636.6], ""],
  [
    "FORANDRING",
    forandring,
    ["cirka 110", 100],
    { error: "#VALUE!", message: "Värdet nu ”cirka 110” går inte att läsa som ett tal." },
  ],
  ["FORANDRING", forandring, [110, "I.U."], "I.U."],
  [
    "FORANDRING",
    forandring,
    [5, 0],
    { error: "#N/A", message: "Värdet då är 0, så förändringen kan inte anges i procent av det." },
  ],
  ["IBALANS", ibalans, ["−0,3", "0,3"], true],
  ["IBALANS", ibalans, [-0.4, 0.3], false],
  ["IBALANS", ibalans, ["-", 0.3], "-"],
  ["IBALANS", ibalans, [1, -1], { error: "#VALUE!", message: "Toleransen ska vara ett tal som inte är negativt." }],
  ["UPPRAKNA", upprakna, ["41 320", "2,5", 1], 42353],
  ["UPPRAKNA", upprakna, [1000, 0.1, 1], 1100],
  ["UPPRAKNA", upprakna, [1000, -0.02, 1], 980],
  ["UPPRAKNA", upprakna, [1000, 0, 3], 1000],
  ["UPPRAKNA", upprakna, [1000, 1, 1], 1010],
  ["UPPRAKNA", upprakna, [1000, 2.5, ""], ""],
  ["UPPRAKNA", upprakna, [1000, "IU", 1], "IU"],
  ["UPPRAKNA", upprakna, [1000, 0.11, 1], 1110],
  ["UPPRAKNA", upprakna, [1000, 0.2, 1], { error: "#VALUE!", message: PERCENT }],
  ["UPPRAKNA", upprakna, [1000, 0.5, 1], { error: "#VALUE!", message: PERCENT }],
  ["UPPRAKNA", upprakna, [1000, 2.5, -1], { error: "#VALUE!", message: YEARS }],
  ["MALAVSTAND", malavstand, [0.88, "≥90 %"], -2],
  ["MALAVSTAND", malavstand, ["5 %", "≥4 % Positiv trend"], 1],
  ["MALAVSTAND", malavstand, ["", "≥92"], ""],
  ["MALAVSTAND", malavstand, [91, null], ""],
  [
    "MALAVSTAND",
    malavstand,
    [0.4, "<5 %"],
    { error: "#N/A", message: expect.stringMatching(/andel eller ett procenttal/u) },
  ],
  [
    "MALAVSTAND",
    malavstand,
    [95, 92],
    { error: "#N/A", message: "Målvärdet saknar riktning: skriv det med ≥ eller ≤." },
  ],
  [
    "MALAVSTAND",
    malavstand,
    [24, "Ska öka"],
    { error: "#N/A", message: "Målet är en utveckling och har inget värde att mäta avståndet till." },
  ],
  [
    "MALAVSTAND",
    malavstand,
    [24, "Plan framtagen"],
    { error: "#VALUE!", message: "Målvärdet ”Plan framtagen” går inte att tolka." },
  ],
  ["BELOPP", belopp, [1, "tkr", ""], { error: "#VALUE!", message: UNIT }],
  ["BELOPP", belopp, [1, "st", "kr"], { error: "#VALUE!", message: UNIT }],
  [
    "KOMMENTAR",
    kommentar,
    ["HR", 12, 10, "st"],
    "HR: resultatet är 12\u00a0st mot budget 10\u00a0st, vilket är 2\u00a0st bättre än budget.",
  ],
  ["KOMMENTAR", kommentar, [null, "IU", 10], "IU"],
  ["KOMMENTAR", kommentar, ["HR", 12, 10, "", "", "mycket"], { error: "#VALUE!", message: LIMIT }],
  [
    "KOMMENTAR",
    kommentar,
    ["HR", 12, 10, "", "differens"],
    {
      error: "#VALUE!",
      message: "Slaget ska vara ”resultat”, ”nettokostnad”, ”kostnad”, ”intäkt” eller ”investering”.",
    },
  ],
])("%s %#", (_name, call, args, expected) => {
  expect(oneCell(call as (...args: unknown[]) => unknown, ...args)).toEqual(expected);
});
