/**
 * Connects a ribbon button to its command. Excel waits for `completed`, so it is said however the command ends.
 *
 * @example associateCommand("skapaRapport", createReportCommand)
 */
export function associateCommand(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
    try {
      await run();
    } finally {
      event.completed();
    }
  });
}

/** Opens the pane, where a command tells how it went. Needs the shared runtime. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
