/** The function names of the ribbon's buttons in manifest.xml. */
export const COMMAND_NAMES = ["importera", "kontrollera", "skapaRapport", "formateraTabell"] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

/** What each button does; none of them ever rejects. */
export type CommandRuns = Readonly<Record<CommandName, () => Promise<void>>>;
