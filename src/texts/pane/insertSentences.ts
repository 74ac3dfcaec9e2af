import type { Sentences } from "../bilingual";
import { list } from "../words";

/** Why a function is not written for the selected cells, with what is said of it. */
export interface InsertRefusals {
  readonly nothingSelected: object;
  /** The columns that the function takes, of which the first `least` must be selected. */
  readonly selectColumns: { readonly columns: readonly string[]; readonly least: number };
  readonly selectSum: object;
  /** The cells that the answers need. */
  readonly occupied: { readonly cells: string };
  readonly noRoom: object;
}

export const insertSentences: Sentences<InsertRefusals> = {
  nothingSelected: {
    sv: () => "De markerade cellerna är tomma. Markera kolumnerna med siffror i arbetsboken.",
    en: () => "The selected cells are empty. Select the columns with figures in the workbook.",
  },
  selectColumns: {
    sv: ({ columns, least }) => {
      const more = least < columns.length ? ` (och om du vill ${list("sv", columns.slice(least))})` : "";
      const noun = columns.length === 1 ? "kolumn" : "kolumner";
      return `Markera ${howMany(columns, least)} ${noun} bredvid varandra: ${list("sv", columns.slice(0, least))}${more}.`;
    },
    en: ({ columns, least }) => {
      const more = least < columns.length ? ` (and if you like ${list("en", columns.slice(least))})` : "";
      const noun = columns.length === 1 ? "column" : "columns";
      return `Select ${howMany(columns, least)} ${noun} beside each other: ${list("en", columns.slice(0, least))}${more}.`;
    },
  },
  selectSum: {
    sv: () => "Markera posterna och summan under dem.",
    en: () => "Select the items and the sum below them.",
  },
  occupied: {
    sv: ({ cells }) => `Svaren behöver ${cells}, men där står redan något. Infoga tomma celler där och försök igen.`,
    en: ({ cells }) =>
      `The answers need ${cells}, but something is there already. Insert empty cells there and try again.`,
  },
  noRoom: {
    sv: () => "Det finns ingen plats för svaren: markeringen går ända till bladets kant.",
    en: () => "There is no room for the answers: the selection goes all the way to the edge of the sheet.",
  },
};

function howMany(columns: readonly string[], least: number): string {
  return least === columns.length ? String(least) : `${least}–${columns.length}`;
}
