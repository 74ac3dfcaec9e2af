/**
 * Fill of a chart's series, in order. Told apart by lightness (contrast at least 3:1 to each other and to the paper),
 * so that they hold for the colour-blind and in a copy without colour.
 */
export const SERIES_COLORS = ["#173F4D", "#D27A1C"] as const;

/** Grey of lines between the values. */
export const GRID_COLOR = "#D9D9D9";
