import { checksOn } from "../../../src/checks/checks";
import { createReport } from "../../../src/createReport";
import { TO_MEND } from "../../../src/domain/finding/finding";
import type { Table } from "../../../src/domain/table/table";
import { loadSheets } from "../../cases/loadCase";

const SETTINGS = { unit: null, calculation: "varden" } as const;
const read = new Map<string, readonly Table[]>();

function told(name: string, text: string): string[] {
  const tables = read.get(name) ?? createReport(loadSheets(name), SETTINGS).documents.flatMap((one) => one.tables);
  read.set(name, tables);
  return checksOn("text")
    .flatMap(({ run }) => run(text, tables).findings)
    .filter((one) => one.class === "text-vs-table" && TO_MEND.has(one.severity))
    .map(({ severity, row, printed, expected }) => [severity, row, `${printed} → ${expected}`].join(" | "));
}

// Made-up sentences about the published reports' tables, as boards write them.
describe("wrong of the tables", () => {
  test.each<[string, string, string?]>([
    ["Förvaltningens budgetavvikelse för perioden uppgår till −2,4 mnkr.", "fel | Summa nettokostnader | 2.4 → -4.2"],
    ["Avdelning Medborgare redovisar ett överskott på 0,3 mnkr.", "trolig | Avdelning Medborgare | 0.3 → -0.3"],
    [
      "Kost och restaurangs underskott beräknas till 2,5 mnkr vid årets slut, vilket är 1,5 mnkr sämre än budget.",
      "fel | Avdelning Kost och restaurang | -1.5 → -2.5",
    ],
    ["Antalet kök har minskat från 76 till 59, en minskning med 22 stycken.", "fel | Löptext | 22 → 17"],
    ["Leverantörstroheten är 90 procent och når målet.", "fel | Leverantörstrohet (%) | null → 95"],
    ["Leverantörstroheten är 90 procent, vilket innebär att målet uppnås.", "fel | Leverantörstrohet (%) | null → 95"],
    [
      "Hållbart medarbetarengagemang är 78 och når därmed inte målet på 78.",
      "fel | * Hållbart medarbetarengagemang (HME) | null → 78",
    ],
    [
      "Kostnaderna prognostiseras till 651,0 mnkr och intäkterna till 654,5 mnkr.",
      "fel | varav intäkter (Summa nettokostnader) | 654.5 → 645.5",
    ],
    [
      "Investeringarna uppgår till 22,1 mnkr av budgeterade 68,0 mnkr.",
      "fel | varav utgifter (Summa investeringar) | 68 → 60.8",
    ],
    ["Av 259 anställda arbetar 140 i kök, 80 på kontor och 49 i staben.", "misstänkt | Löptext | 259 → 269"],
    [
      "Underskottet på 5,5 mnkr fördelas på Stab och ledning 2,0 mnkr, Kost och restaurang 2,5 mnkr och LKDATA 2,0 mnkr.",
      "fel | Avdelning LKDATA | 2 → -1",
      "fel | Löptext | 5.5 → 6.5",
    ],
  ])("%s", (text, ...expected) => {
    expect(told("vss-2024-03", text)).toEqual(expected);
  });

  test.each<[string, string]>([
    [
      "Ärenden hos Kontakt Linköping har ökat med 12,6 procent till 190 721.",
      "fel | Ärenden Kontakt Linköping | 12.6 → 14.4",
    ],
    [
      "Investeringarna beräknas till 39 000 tkr, fördelat på IT-utrustning 32 500 tkr och lokaler 5 600 tkr.",
      "misstänkt | Löptext | 39000 → 38100",
    ],
    [
      "Andelen verksamhetsområden i balans uppgår till 75 procent, vilket innebär att målet nås.",
      "fel | Verksamhetsområden i balans (andel %) | null → 80",
    ],
    [
      "Andelen tappade samtal är 3,1 procent och målet på mindre än 5 procent uppnås inte.",
      "fel | Tappade samtal Kontakt Linköping (andel tappade samtal Tapp2 +11 sekunder %). | null → 5",
    ],
    ["Antalet rekryteringar har ökat med 65 procent, från 149 till 231.", "fel | Löptext | 65 → 55"],
    [
      "Förvaltningens resultat är 11,2 mnkr, varav LKDATA 6,1 mnkr och Kontakt Linköping 2,7 mnkr.",
      "fel | Kontakt Linköping | 2700 → 2477",
    ],
  ])("%s", (text, expected) => {
    expect(told("vss-2021-08", text)).toEqual([expected]);
  });
});

describe("true of the tables, or of something else", () => {
  test.each([
    "Förvaltningen redovisar ett underskott på 7,6 mnkr, vilket är 4,2 mnkr sämre än budget.",
    "Antalet kök har minskat från 76 till 59, en minskning med 17 stycken.",
    "Den totala sjukfrånvaron har minskat från 6,8 till 6,4 procent och når målet på högst 6,5 procent.",
    "Leverantörstroheten är 90 procent och når inte målet på 95 procent.",
    "E-handelstroheten uppgår till 95 procent och når målet.",
    "Underskottet på 5,5 mnkr består av Stab och ledning 2,0 mnkr, Kost och restaurang 2,5 mnkr och LKDATA 1,0 mnkr.",
    "Personalavgångarna är 2,9 procent, 0,7 procentenheter högre än samma period föregående år.",
    "Matsvinnet har ökat från 45,5 gram 2023 till 47,6 gram.",
    "Kontakt Linköping hade 94 klagomål i mars.",
    "LKDATA fick in 85 ärenden om svarsservice under mars.",
    "Av LKDATA:s ärenden är 79 procent lösta inom avtalad tid, och 17 900 ärenden har kommit in.",
    "Underskottet inom Kost och restaurang förklaras av att livsmedelspriserna ökat med 8 procent.",
    "HR-Direkt har tagit emot 735 ärenden, 92 färre än i fjol.",
    "Löneservice ärenden har minskat med knappt 17 procent.",
  ])("%s", (text) => {
    expect(told("vss-2024-03", text)).toEqual([]);
  });

  test.each([
    "Investeringarna beräknas till 39,0 mnkr, 14,5 mnkr lägre än budget.",
    "Antalet tillsvidareanställda har ökat med 26 till 221.",
    "LKDATA har hanterat 42 317 ärenden, vilket är 64 fler än samma period 2020.",
    "Kontakt Linköping tog emot 190 721 ärenden varav 6 999 via chatt.",
    "Förvaltningens resultat är 11,2 mnkr, varav LKDATA 6,1 mnkr och Kontakt Linköping 2,5 mnkr.",
    "Andelen tappade samtal är 3,1 procent och målet på mindre än 5 procent uppnås.",
    "Antalet rekryteringar har ökat med 55 procent, från 149 till 231.",
    "Upphandling och inköp visar ett överskott på 380 tkr, varav skyddslager Covid-19 står för 1 076 tkr.",
    "Ärenden hos Kontakt Linköping har ökat med 14,4 procent till 190 721.",
    "Kostnaderna beräknas till 354,9 mnkr och intäkterna till 363,1 mnkr.",
    "Andelen verksamhetsområden i balans är 75 procent och målet på 80 procent nås inte.",
    "Sjukfrånvaron är 4,6 procent och målet bedöms inte nås.",
    "Leverantörstroheten är 83 procent, målet på 90 procent beräknas nås under 2022.",
    "Av 221 tillsvidareanställda är 140 kvinnor, 200 heltidsanställda och 20 chefer.",
    "Resultatet på 11 236 tkr består främst av LKDATA 6 113 tkr och Kontakt Linköping 2 477 tkr.",
    "Andelen har ökat från 40 till 50 procent, en ökning med 25 procent.",
  ])("%s", (text) => {
    expect(told("vss-2021-08", text)).toEqual([]);
  });
});
