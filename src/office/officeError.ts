const BY_CODE: Readonly<Record<string, string>> = {
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

/**
 * A Swedish sentence for whatever Excel threw; other errors keep their own message.
 *
 * @example officeMessage({ code: "AccessDenied", … }) // "Arbetsboken eller bladet är skyddat. …"
 */
export function officeMessage(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  const message = error instanceof Error ? error.message : String(error);
  if (typeof code !== "string") return message;
  return BY_CODE[code] ?? `Excel svarade ${code}: ${message}`;
}
