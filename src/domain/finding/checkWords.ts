import type { CheckName } from "./finding";

/** What a check is called where a user reads it, and what it counts. */
export interface CheckWords {
  readonly title: string;
  readonly one: string;
  readonly many: string;
}

export const CHECK_WORDS: Readonly<Record<CheckName, CheckWords>> = {
  summa: { title: "Summan mot posterna", one: "summa", many: "summor" },
  avvikelse: { title: "Avvikelsen mot de jämförda beloppen", one: "avvikelse", many: "avvikelser" },
  "netto = intäkter − kostnader": {
    title: "Netto mot intäkter och kostnader",
    one: "netto mot intäkter och kostnader",
    many: "netton mot intäkter och kostnader",
  },
  "summa varav": { title: "Summans del mot posternas delar", one: "summa av delar", many: "summor av delar" },
  "netto = utgifter − inkomster": {
    title: "Investeringens netto mot utgifter och inkomster",
    one: "investeringsnetto",
    many: "investeringsnetton",
  },
  "samma uppgift i två tabeller": {
    title: "Samma uppgift i två tabeller",
    one: "uppgift som står i två tabeller",
    many: "uppgifter som står i två tabeller",
  },
  könsuppdelning: { title: "Totalen mot män och kvinnor", one: "könsuppdelning", many: "könsuppdelningar" },
  "indikator ur tabell": {
    title: "Indikatorn mot tabellen den räknas ur",
    one: "indikator mot sin tabell",
    many: "indikatorer mot sina tabeller",
  },
  "mellan rapporter": {
    title: "Föregående år mot den tidigare rapporten",
    one: "uppgift mot tidigare rapport",
    many: "uppgifter mot tidigare rapport",
  },
  "mellan arbetsböcker": {
    title: "Samma uppgift i två arbetsböcker",
    one: "uppgift som skiljer sig mellan arbetsböcker",
    many: "uppgifter som skiljer sig mellan arbetsböcker",
  },
  enhet: {
    title: "Beloppets enhet mot radens övriga",
    one: "belopp mot radens enhet",
    many: "belopp mot radens enhet",
  },
  andelar: { title: "Andelarnas summa", one: "summa av andelar", many: "summor av andelar" },
  uppräkning: { title: "Planårens uppräkning", one: "uppräknad rad", many: "uppräknade rader" },
  "löptext mot tabell": {
    title: "Löptexten mot tabellerna",
    one: "uppgift i löptexten",
    many: "uppgifter i löptexten",
  },
  skrivsätt: { title: "Skrivsätt", one: "text eller cell mot skrivsättet", many: "texter och celler mot skrivsättet" },
  konvention: { title: "Vad plus betyder i tabellen", one: "teckenkonvention", many: "teckenkonventioner" },
};

/**
 * How many comparisons were made, in words.
 *
 * @example performedWords({ summa: 7, avvikelse: 1, … }) // ["7 summor", "1 avvikelse"]
 */
export function performedWords(performed: Readonly<Record<CheckName, number>>): string[] {
  return Object.entries(CHECK_WORDS).flatMap(([check, { one, many }]) => {
    const count = performed[check as CheckName];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
}
