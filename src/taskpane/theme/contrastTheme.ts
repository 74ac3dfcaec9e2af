import { teamsHighContrastTheme } from "@fluentui/react-components";

/** Its colours count only where the system does not put its own in their place. */
export const CONTRAST = teamsHighContrastTheme;
