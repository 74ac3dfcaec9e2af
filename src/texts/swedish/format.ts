import type { ReportLook } from "../../domain/settings/reportLook";
import { short } from "./words";

const LOOKS: Readonly<Record<ReportLook, { readonly name: string; readonly meaning: string }>> = {
  rapport: { name: "Rapport", meaning: "Som den tryckta delårsrapporten." },
  arbetsblad: { name: "Arbetsblad", meaning: "Lugnare, för blad du arbetar i." },
  tillganglig: { name: "Tillgänglig", meaning: "För publicering: utan färger, med rubriker som skärmläsare hittar." },
};

/** Formatera tabell and the choice of look. */
export const FORMAT = {
  intro:
    "Markera en tabell i arbetsboken, eller en enda cell i den, och ge den rapportens utseende. Bara formaten ändras, aldrig det som står i cellerna.",
  needsExcel: "Öppna panelen i Excel för att formatera en tabell. Utseendet du väljer här gäller också rapporten.",
  button: "Formatera tabell",
  undo: "Ångra",
  look: "Utseende",
  looks: LOOKS,
  done: (tables: number, sheet: string, area: string) =>
    `${tables === 1 ? "Tabellen är formaterad" : `${tables} tabeller är formaterade`}: blad ${sheet}, ${area}.`,
  grown: "Hela området kring den markerade cellen togs med.",
  merged: (areas: readonly string[]) =>
    `Sammanfogade celler är kvar: ${short(areas)}. Dela dem om tabellen ska sorteras eller läsas upp.`,
  hiddenRows: (rows: readonly number[]) => `Dolda rader är också formaterade: ${short(rows.map(String))}.`,
  colourOnly: (cells: readonly string[]) =>
    `Status visas bara med färg i ${short(cells)}. Färgen är kvar; skriv också ordet, till exempel Uppnås.`,
  refused: "Ingenting är formaterat.",
  refusals: {
    empty: "De markerade cellerna är tomma. Markera en tabell, eller en cell i den.",
    tooLarge: "Markeringen har fler än 40 000 celler. Markera en tabell i taget.",
    protected: "Bladet är skyddat. Ta bort skyddet under Granska och försök igen.",
    noTable: "Ingen tabell kändes igen. Markera rubrikraden och raderna under den, minst två kolumner.",
  },
  undone: "Utseendet är som före formateringen.",
  notUndone: "Formateringen är inte ångrad.",
  movedSince: "Raderna har flyttats eller ändrats sedan dess.",
};
