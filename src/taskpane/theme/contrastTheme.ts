import { teamsHighContrastTheme, type Theme, webLightTheme } from "@fluentui/react-components";

/** Its colours count only where the system does not put its own in their place. */
export const CONTRAST: Theme = {
  ...teamsHighContrastTheme,
  // The letters of the other themes, so that what fits in them fits here.
  fontFamilyBase: webLightTheme.fontFamilyBase,
  // Links of our own making are drawn in the system's colour as the browser draws its own.
  colorBrandForegroundLink: "LinkText",
  colorBrandForegroundLinkHover: "LinkText",
  colorBrandForegroundLinkPressed: "LinkText",
};
