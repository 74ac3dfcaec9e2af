import { short } from "./words";

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
  openFile: "Öppna filen för att se cellen.",
  backHint: "Källan är markerad. Gå till rapporten tar dig tillbaka.",
  gone: "Cellen kan inte visas: bladet är dolt eller borttaget.",
  notInReport: (at: string) => `Det markerade, ${at}, hör inte till rapporten. Markera en siffra på ett rapportblad.`,
  noSource: (at: string) =>
    `Ingen källa är känd för ${at}. Markera en siffra i en av rapportens tabeller; är rapporten gammal, uppdatera den.`,
  inReport: (at: string) => `Det markerade, ${at}, hör redan till rapporten. Markera en cell i underlaget.`,
  notUsed: (at: string) => `Cellen på ${at} används inte i rapporten.`,
};
