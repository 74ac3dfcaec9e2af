/** Points of a row with one line of text; a row of three lines is three times as high. */
export const LINE_HEIGHT = 15;
