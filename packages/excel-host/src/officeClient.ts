/** What is used of a loaded Office.js client, public or not. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & OfficeInternals;
}

interface OfficeInternals {
  readonly SessionBase: { new (): object; _overrideSession: object };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  /** Where the client asks Office to pass events on. */
  readonly _Internal: { officeJsEventRegistration: object };
}
