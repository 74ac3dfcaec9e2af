import type { WorkbookAfter } from "../../domain/document/workbookAfter";
import { list } from "./words";

/** By Excel's own code. */
const ERRORS: Readonly<Record<string, string>> = {
  AccessDenied: "Arbetsboken eller bladet är skyddat. Ta bort skyddet under Granska och försök igen.",
  ItemNotFound: "Bladet eller cellen finns inte längre i arbetsboken.",
  ItemAlreadyExists: "Det finns redan ett blad med det namnet.",
  InvalidOperationInCellEditMode: "En cell redigeras. Tryck Enter eller Esc i Excel och försök igen.",
  RequestPayloadSizeLimitExceeded: "Rapporten är för stor för att skrivas på en gång i den här versionen av Excel.",
  ApiNotFound: "Den här versionen av Excel saknar en funktion som VSS behöver. Uppdatera Excel.",
  InvalidSelection: "Markera ett enda sammanhängande område och försök igen.",
  RequestAborted: "Excel avbröt åtgärden. Försök igen.",
  ServiceNotAvailable: "Excel svarar inte just nu. Försök igen om en stund.",
};

const AFTER: Readonly<Record<WorkbookAfter, string>> = {
  unchanged: "Ingenting i arbetsboken är ändrat.",
  restored: "Det som hann skrivas är återställt: arbetsboken är som den var innan.",
  torn: "Rapportens blad kan vara halvskrivna. Tryck Ctrl+Z i Excel, eller stäng arbetsboken utan att spara och öppna den igen.",
};

/** What is said when Excel refuses something. */
export const OFFICE = {
  errors: ERRORS,
  after: AFTER,
  unknown: (code: string, message: string) => `Excel svarade ${code}: ${message}`,
  protected: (sheets: readonly string[]) =>
    sheets.length === 1
      ? `Bladet ${list(sheets)} är skyddat. Ta bort skyddet under Granska och försök igen.`
      : `Bladen ${list(sheets)} är skyddade. Ta bort skydden under Granska och försök igen.`,
};
