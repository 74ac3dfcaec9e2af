/** What a report that is written anew says of what the user had typed; Swedish only, as the report is. */
export const rerunTexts = {
  /** Stands over the list under a sheet of what has lost its row. */
  homeless: "Kommentarer utan rad",
  ownRow: "Egen rad",
  ownRowOf: (label: string) => `Egen rad: ${label}`,
  row: (number: string) => `Rad ${number}`,
};
