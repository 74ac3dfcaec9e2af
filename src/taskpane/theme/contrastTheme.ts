import { teamsHighContrastTheme, type Theme } from "@fluentui/react-components";

/** Its colours count only where the system does not put its own in their place. */
export const CONTRAST: Theme = {
  ...teamsHighContrastTheme,
  // Links of our own making are drawn in the system's colour as the browser draws its own.
  colorBrandForegroundLink: "LinkText",
  colorBrandForegroundLinkHover: "LinkText",
  colorBrandForegroundLinkPressed: "LinkText",
};
