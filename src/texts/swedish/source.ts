import { count, short } from "./words";

/** Visa källa and the way back. */
export const SOURCE = {
  title: "Källa",
  hint: "Markera en siffra i rapporten för att se varifrån den kommer, eller en cell i underlaget för att hitta den i rapporten.",
  show: "Visa källa",
  back: "Gå till rapporten",
  cell: (sheet: string, cell: string) => `blad ${sheet}, cell ${cell}`,
  from: (at: string, sources: readonly string[]) => `Siffran på ${at} kommer från ${short(sources)}.`,
  calculated: (at: string, sources: readonly string[]) =>
    `Siffran på ${at} är beräknad i rapporten av radens siffror, som kommer från ${short(sources)}.`,
  stands: (at: string, places: readonly string[]) => `Siffran på ${at} står i rapporten på ${short(places)}.`,
  ledger: (at: string, where: string, accounts: number, entries: number) =>
    `Siffran på ${at} är summan av ${count(entries, "rad", "rader")} på ${count(accounts, "konto", "konton")} i ${where}.`,
  ledgerCalculated: (at: string, where: string) =>
    `Siffran på ${at} är beräknad i rapporten av radens siffror, som är summor ur ${where}. Markera en av dem för att se dess konton.`,
  ledgerSheet: (sheet: string) => `huvudboken på blad ${sheet}`,
  ledgerFile: (file: string) => `huvudboken ${file}`,
  accounts: (shares: readonly string[], more: number) => `Konton: ${shares.join("; ")}${and(more)}.`,
  units: (shares: readonly string[], more: number) => `Ansvar: ${shares.join("; ")}${and(more)}.`,
  share: (name: string, kronor: string) => `${name} ${kronor} kr`,
  openFile: "Öppna filen för att se cellen.",
  backHint: "Källan är markerad. Gå till rapporten tar dig tillbaka.",
  gone: "Cellen kan inte visas: bladet är dolt eller borttaget.",
  notInReport: (at: string) => `Det markerade, ${at}, hör inte till rapporten. Markera en siffra på ett rapportblad.`,
  noSource: (at: string) =>
    `Ingen källa är känd för ${at}. Markera en siffra i en av rapportens tabeller; är rapporten gammal, uppdatera den.`,
  inReport: (at: string) => `Det markerade, ${at}, hör redan till rapporten. Markera en cell i underlaget.`,
  notUsed: (at: string) => `Cellen på ${at} används inte i rapporten.`,
};

function and(more: number): string {
  return more === 0 ? "" : `; och ${more} till`;
}
