import type { FileOddities } from "../../domain/table/problem";
import { bilingual, type Sentences } from "../bilingual";
import { advised, type Advised } from "./advised";

const SAVE_ANEW = bilingual(
  "Siffrorna är lästa; spara om filen i Excel om något ser fel ut.",
  "The figures were read; save the file anew in Excel if something looks wrong.",
);

/** What is said of a file that is odd, and read all the same. */
export const FILE_ODDITIES: Sentences<FileOddities, Advised> = {
  unusualPartNames: advised(
    bilingual("Filens delar har ovanliga namn.", "The parts of the file have unusual names."),
    SAVE_ANEW,
  ),
  unseenLooks: advised(
    bilingual(
      "Filen har genomstruken eller upphöjd text, och i .xls går den inte att skilja från annan text.",
      "The file has text that is struck through or raised, which in .xls cannot be told from other text.",
    ),
    bilingual(
      "Spara om filen som .xlsx och läs in den, om en struken siffra eller en fotnot kan vara med i ett tal.",
      "Save the file as .xlsx and read that, if a struck figure or a footnote may be part of a number.",
    ),
  ),
  wrongPartSize: {
    sv: ({ part }) => ({ message: `Filen uppger fel storlek på delen ${part}.`, advice: SAVE_ANEW.sv }),
    en: ({ part }) => ({ message: `The file states a wrong size for the part ${part}.`, advice: SAVE_ANEW.en }),
  },
};
