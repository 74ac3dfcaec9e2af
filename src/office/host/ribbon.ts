/**
 * Connects a ribbon button to its command. Excel waits for `completed`, and so does the pane on a Mac: until it is said
 * Excel's status bar keeps what shows the pane from ending (OfficeDev/office-js #2877). What the command does is told in
 * the pane, so it is said first. Does nothing where Microsoft's script did not load.
 *
 * @example associateCommand("skapaRapport", createReportCommand)
 */
export function associateCommand(name: string, run: () => Promise<void>): void {
  if (typeof Office === "undefined") return;
  Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
    event.completed();
    await run();
  });
}

/** Not in Microsoft's types; the loader of office.js has it (OfficeDev/office-js #4769). */
interface DelayedFunctions {
  delayInitialization?(): void;
}

/**
 * Lets the cells that call our functions wait until these are associated; a function that is called before becomes an
 * error that stays. Does nothing where there are no functions, or no way to delay them.
 */
export function delayFunctions(): void {
  if (typeof CustomFunctions !== "undefined") (CustomFunctions as DelayedFunctions).delayInitialization?.();
}

/** Opens the pane, where a command tells how it went. Needs the shared runtime. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
