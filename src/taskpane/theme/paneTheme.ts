/** The themes of Fluent that the pane can wear. */
export type PaneTheme = "light" | "dark" | "contrast";

/** What decides it: the colour behind Excel's panes where it is known, and what the system asks for. */
interface Surroundings {
  readonly background: string | null;
  readonly prefersDark: boolean;
  readonly forcedColors: boolean;
}

/**
 * The theme that fits. The system's high contrast goes before everything, Office's own theme before the system's.
 *
 * @example paneTheme({ background: "#262626", prefersDark: false, forcedColors: false }) // "dark"
 */
export function paneTheme({ background, prefersDark, forcedColors }: Surroundings): PaneTheme {
  if (forcedColors) return "contrast";
  if (background === null) return prefersDark ? "dark" : "light";
  return brightness(background) < 0.5 ? "dark" : "light";
}

/** How bright `#RRGGBB` looks, 0–1: the weights of red, green and blue are those of Rec. 601. */
function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
