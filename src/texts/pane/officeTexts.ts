import type { WorkbookAfter } from "../../domain/document/workbookAfter";
import { bilingual } from "../bilingual";
import { list } from "../words";

/** By Excel's own code. */
const ERRORS = bilingual<Readonly<Record<string, string>>>(
  {
    AccessDenied: "Arbetsboken eller bladet är skyddat. Ta bort skyddet under Granska och försök igen.",
    ItemNotFound: "Bladet eller cellen finns inte längre i arbetsboken.",
    ItemAlreadyExists: "Det finns redan ett blad med det namnet.",
    InvalidOperationInCellEditMode: "En cell redigeras. Tryck Enter eller Esc i Excel och försök igen.",
    RequestPayloadSizeLimitExceeded: "Rapporten är för stor för att skrivas på en gång i den här versionen av Excel.",
    ApiNotFound: "Den här versionen av Excel saknar en funktion som VSS behöver. Uppdatera Excel.",
    InvalidSelection: "Markera ett enda sammanhängande område och försök igen.",
    RequestAborted: "Excel avbröt åtgärden. Försök igen.",
    ServiceNotAvailable: "Excel svarar inte just nu. Försök igen om en stund.",
  },
  {
    AccessDenied: "The workbook or the sheet is protected. Remove the protection under Review and try again.",
    ItemNotFound: "The sheet or the cell is no longer in the workbook.",
    ItemAlreadyExists: "There is a sheet with that name already.",
    InvalidOperationInCellEditMode: "A cell is being edited. Press Enter or Esc in Excel and try again.",
    RequestPayloadSizeLimitExceeded: "The report is too large to be written at once in this version of Excel.",
    ApiNotFound: "This version of Excel lacks something that VSS needs. Update Excel.",
    InvalidSelection: "Select a single area and try again.",
    RequestAborted: "Excel stopped what was going on. Try again.",
    ServiceNotAvailable: "Excel does not answer just now. Try again in a while.",
  },
);

const AFTER = bilingual<Readonly<Record<WorkbookAfter, string>>>(
  {
    unchanged: "Ingenting i arbetsboken är ändrat.",
    restored: "Det som hann skrivas är återställt: arbetsboken är som den var innan.",
    torn: "Rapportens blad kan vara halvskrivna. Tryck Ctrl+Z i Excel, eller stäng arbetsboken utan att spara och öppna den igen.",
  },
  {
    unchanged: "Nothing in the workbook has changed.",
    restored: "What had been written is taken back: the workbook is as it was before.",
    torn: "The report's sheets may be half written. Press Ctrl+Z in Excel, or close the workbook without saving and open it again.",
  },
);

/** What is said when Excel refuses something. */
export const officeTexts = bilingual(
  {
    errors: ERRORS.sv,
    after: AFTER.sv,
    unknown: (code: string, message: string) => `Excel svarade ${code}: ${message}`,
    protected: (sheets: readonly string[]) =>
      sheets.length === 1
        ? `Bladet ${list("sv", sheets)} är skyddat. Ta bort skyddet under Granska och försök igen.`
        : `Bladen ${list("sv", sheets)} är skyddade. Ta bort skydden under Granska och försök igen.`,
  },
  {
    errors: ERRORS.en,
    after: AFTER.en,
    unknown: (code, message) => `Excel answered ${code}: ${message}`,
    protected: (sheets) =>
      sheets.length === 1
        ? `The sheet ${list("en", sheets)} is protected. Remove the protection under Review and try again.`
        : `The sheets ${list("en", sheets)} are protected. Remove the protections under Review and try again.`,
  },
);
