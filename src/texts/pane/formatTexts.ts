import type { ReportLook } from "../../domain/settings/reportLook";
import { bilingual } from "../bilingual";
import { short } from "../words";

const LOOKS = bilingual<Readonly<Record<ReportLook, { readonly name: string; readonly meaning: string }>>>(
  {
    rapport: { name: "Rapport", meaning: "Som den tryckta delårsrapporten." },
    arbetsblad: { name: "Arbetsblad", meaning: "Lugnare, för blad du arbetar i." },
    tillganglig: { name: "Tillgänglig", meaning: "För publicering: utan färger, med rubriker som skärmläsare hittar." },
  },
  {
    rapport: { name: "Report", meaning: "As the printed interim report." },
    arbetsblad: { name: "Worksheet", meaning: "Quieter, for sheets you work in." },
    tillganglig: { name: "Accessible", meaning: "For publishing: no colours, headings that screen readers find." },
  },
);

/** Formatera tabell and the choice of look. */
export const formatTexts = bilingual(
  {
    intro:
      "Markera en tabell i arbetsboken, eller en enda cell i den, och ge den rapportens utseende. Bara formaten ändras, aldrig det som står i cellerna.",
    needsExcel: "Öppna panelen i Excel för att formatera en tabell. Utseendet du väljer här gäller också rapporten.",
    button: "Formatera tabell",
    undo: "Ångra",
    look: "Utseende",
    looks: LOOKS.sv,
    done: (tables: number, sheet: string, area: string) =>
      `${tables === 1 ? "Tabellen är formaterad" : `${tables} tabeller är formaterade`}: blad ${sheet}, ${area}.`,
    grown: "Hela området kring den markerade cellen togs med.",
    merged: (areas: readonly string[]) =>
      `Sammanfogade celler är kvar: ${short("sv", areas)}. Dela dem om tabellen ska sorteras eller läsas upp.`,
    hiddenRows: (rows: readonly number[]) => `Dolda rader är också formaterade: ${short("sv", rows.map(String))}.`,
    colourOnly: (cells: readonly string[]) =>
      `Status visas bara med färg i ${short("sv", cells)}. Färgen är kvar; skriv också ordet, till exempel Uppnås.`,
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
  },
  {
    intro:
      "Select a table in the workbook, or a single cell in it, and give it the look of the report. Only formats change, never what the cells hold.",
    needsExcel: "Open the pane in Excel to format a table. The look you choose here holds for the report as well.",
    button: "Format table",
    undo: "Undo",
    look: "Look",
    looks: LOOKS.en,
    done: (tables, sheet, area) =>
      `${tables === 1 ? "The table is formatted" : `${tables} tables are formatted`}: sheet ${sheet}, ${area}.`,
    grown: "The whole area around the selected cell was taken.",
    merged: (areas) =>
      `Merged cells are left: ${short("en", areas)}. Unmerge them if the table is to be sorted or read aloud.`,
    hiddenRows: (rows) => `Hidden rows are formatted too: ${short("en", rows.map(String))}.`,
    colourOnly: (cells) =>
      `The status is shown by colour alone in ${short("en", cells)}. The colour is left; write the word as well, for example Uppnås.`,
    refused: "Nothing is formatted.",
    refusals: {
      empty: "The selected cells are empty. Select a table, or a cell in it.",
      tooLarge: "The selection has more than 40,000 cells. Select one table at a time.",
      protected: "The sheet is protected. Remove the protection under Review and try again.",
      noTable: "No table was recognised. Select the heading row and the rows below it, at least two columns.",
    },
    undone: "The looks are as before the formatting.",
    notUndone: "The formatting is not undone.",
    movedSince: "The rows have been moved or changed since then.",
  },
);
