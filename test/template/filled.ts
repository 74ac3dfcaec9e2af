import type { Filled } from "../../scripts/template/templateBytes";

/** A unit's answers, as one would write them: every sheet, some figures missing. */
export const FILLED: Filled = {
  Ekonomi: [
    ["Verksamhetens nettokostnader", -5500, 0],
    ["Investeringar, netto", 60800, 62000],
  ],
  "Drift period": [
    ["Stab och ledning", -1000, 0, -2400],
    ["Avdelning Ekonomi", 250, 0, 200],
    ["Avdelning Kost", -4100, -1600, 100],
  ],
  "Drift prognos": [
    ["Stab och ledning", -2000, 0, -4900],
    ["Avdelning Ekonomi", 0, 0, -1300],
    ["Avdelning Kost", -3500, 0, 400],
  ],
  "Budget och plan": [
    ["Stab och ledning", -4900, -4000, -4100, -4200, -4300],
    ["Avdelning Ekonomi", -1300, -1200, -1250, -1280, -1310],
  ],
  Investeringar: [
    ["IT-utrustning", 22100, 50800, 52000],
    ["Köksmaskiner", 0, 10000, 10000],
  ],
  Investeringsplan: [
    ["IT-utrustning", 40000, 41000, 42000],
    ["Köksmaskiner", 5000, 0, 2500],
  ],
  Volymer: [
    ["Ärenden till support", 17887, 17900, 70000],
    ["Serverade portioner", "IU", 4444, 18000],
  ],
  Personal: [
    ["Antal tillsvidareanställda", 508, 512, 510],
    ["Total sjukfrånvaro, procent", 6.8, 6.4, "≤6,5"],
    ["Personalavgångar externt, procent", 2.2, 2.9, "≤10"],
    ["Antal årsarbetare", 480, 484, "IU"],
  ],
  Indikatorer: [
    ["Medborgare", "God service", "Kundnöjdhet (0–5)", 4.4, 4.3, "≥4,0"],
    ["Medborgare", "God service", "Svarar inom två dagar, %", 91, "IU", "≥95"],
    ["Medarbetare", "Goda arbetsplatser", "Medarbetarindex", 78, 80, "≥79"],
  ],
  Måluppfyllelse: [
    ["Medborgare", "God service", "Uppnås", "Resultatet är bättre än budget."],
    ["Medarbetare", "Goda arbetsplatser", "Uppnås delvis", "Sjukfrånvaron är högre än målet."],
  ],
  Uppdrag: [
    ["Utreda gemensam växel", "Uppnås", "Klar i mars."],
    ["Minska pappersanvändningen", "Uppnås delvis", null],
  ],
  Aktiviteter: [
    ["Inför e-signering", "Pågår enligt plan", "Två av fyra avdelningar klara."],
    ["Utbilda alla chefer", "Ej påbörjad", null],
  ],
};
