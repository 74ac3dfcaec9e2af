/** How the simulated Office presents itself: the language of its menus and the colour behind its panes. */
export interface OfficeLook {
  readonly displayLanguage: string;
  /** `#RRGGBB` of a pane's background: white in the light theme, #262626 in Office's black one. */
  readonly background: string;
}

/** What is simulated unless asked otherwise. */
export const SWEDISH_LIGHT: OfficeLook = { displayLanguage: "sv-SE", background: "#FFFFFF" };
/** The pane's background in Office's black theme. */
export const BLACK_BACKGROUND = "#262626";

/** What `Office.context.officeTheme` holds with that background; Excel gives texts the opposite colour. */
export function officeTheme({ background }: OfficeLook): Readonly<Record<string, string>> {
  const foreground = background === BLACK_BACKGROUND ? "#FFFFFF" : "#262626";
  return {
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
    controlBackgroundColor: background,
    controlForegroundColor: foreground,
  };
}
