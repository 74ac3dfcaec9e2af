import { webLightTheme, type Theme } from "@fluentui/react-components";
import type { PaneTheme } from "./paneTheme";

/** Fluent's theme by name. The light one is at hand; the others are fetched when they are needed. */
export async function loadTheme(name: PaneTheme): Promise<Theme> {
  switch (name) {
    case "light":
      return webLightTheme;
    case "dark":
      return (await import("./darkTheme")).DARK;
    case "contrast":
      return (await import("./contrastTheme")).CONTRAST;
  }
}
