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
  wrongPartSize: {
    sv: ({ part }) => ({ message: `Filen uppger fel storlek på delen ${part}.`, advice: SAVE_ANEW.sv }),
    en: ({ part }) => ({ message: `The file states a wrong size for the part ${part}.`, advice: SAVE_ANEW.en }),
  },
};
