import type { FileErrorValues } from "../domain/document/fileError";
import { bilingual, type Sentences } from "./bilingual";
import { advised, type Advised } from "./problems/advised";

type SizeTrouble = Extract<keyof FileErrorValues, `${string}TooLarge` | "tooLarge" | `tooMany${string}` | "bomb">;

export const NOT_EXCEL = bilingual(
  "Kontrollera att du valde rätt fil och att den kommer från en avsändare du litar på.",
  "Check that you chose the right file and that it comes from a sender you trust.",
);
const COPY_SHEETS = bilingual(
  "Kopiera de blad som behövs till en ny arbetsbok och läs in den.",
  "Copy the sheets that are needed to a new workbook and read that.",
);
const COPY_VALUES = bilingual(
  "Kopiera de blad som behövs till en ny arbetsbok, klistra in som värden, och läs in den.",
  "Copy the sheets that are needed to a new workbook, paste them as values, and read that.",
);

/** Why a file that is larger than can be read, in one way or another, is refused. */
export const SIZE_ERRORS: Pick<Sentences<FileErrorValues, Advised>, Exclude<SizeTrouble, `parquet${string}`>> = {
  textTooLarge: advised(
    bilingual(
      "Textfilen har fler celler än som kan läsas in, och är ingen huvudbok.",
      "The text file has more cells than can be read, and is no ledger.",
    ),
    bilingual(
      "En huvudbok känns igen på kolumnrubrikerna Konto, Period (eller Datum) och Belopp (eller Debet och Kredit). Lägg dem överst, eller dela upp filen.",
      "A ledger is recognised by the column headings “Konto”, “Period” (or “Datum”) and “Belopp” (or “Debet” and “Kredit”). Put them on top, or divide the file.",
    ),
  ),
  ledgerTooLarge: advised(
    bilingual(
      "Huvudboken har fler kombinationer av konto, ansvar och månad än som ryms, och läses därför inte alls.",
      "The ledger has more combinations of account, department and month than there is room for, and is therefore not read at all.",
    ),
    bilingual(
      "Välj under Inställningar, Huvudböcker, hur många tecken av koderna som läggs ihop eller vilka ansvar som hör till samma område (i kommandot --niva), och läs in filen igen; eller dela upp den per förvaltning.",
      "Choose in Settings, Ledgers, how many characters of the codes are added together or which departments belong to the same area (in the command --niva), and read the file again; or divide it by department.",
    ),
  ),
  tooLarge: advised(
    bilingual("Filen är för stor för att läsas in.", "The file is too large to be read."),
    bilingual(
      "Spara de blad som behövs i en mindre arbetsbok och läs in den.",
      "Save the sheets that are needed in a smaller workbook and read that.",
    ),
  ),
  sheetTooLarge: advised(
    bilingual("Ett blad i filen är för stort för att läsas in.", "A sheet of the file is too large to be read."),
    bilingual(
      "Är det en huvudbok, spara bladet som CSV UTF-8 i Excel och läs in den filen. Annars kopiera de rader som behövs till en ny arbetsbok.",
      "If it is a ledger, save the sheet as CSV UTF-8 in Excel and read that file. Otherwise copy the rows that are needed to a new workbook.",
    ),
  ),
  tooManySheets: advised(
    bilingual("Arbetsboken har fler än 1 000 blad.", "The workbook has more than 1,000 sheets."),
    COPY_SHEETS,
  ),
  tooManyNames: advised(
    bilingual("Arbetsboken har fler än 200 000 definierade namn.", "The workbook has more than 200,000 defined names."),
    bilingual(
      "Ta bort namn under Formler > Namnhanteraren, spara och läs in filen igen.",
      "Delete names under Formulas > Name Manager, save the file and read it again.",
    ),
  ),
  tooManyFormulas: advised(
    bilingual(
      "Arbetsboken har så många och långa kopierade formler att den inte går att läsa.",
      "The workbook has so many and such long copied formulas that it cannot be read.",
    ),
    COPY_VALUES,
  ),
  tooManyStyles: advised(
    bilingual(
      "Arbetsboken har fler format än Excel kan hantera och läses därför inte.",
      "The workbook has more formats than Excel can handle and is therefore not read.",
    ),
    COPY_VALUES,
  ),
  bomb: advised(
    bilingual(
      "Filen packas upp till orimligt mycket data och läses därför inte.",
      "The file unpacks to an unreasonable amount of data and is therefore not read.",
    ),
    NOT_EXCEL,
  ),
};
