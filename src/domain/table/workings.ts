/**
 * How a line begins over figures that a report shows beside its tables so that they can be followed: what a chart
 * draws, what a forecast was chosen from. They repeat the tables, so they are never read as tables of their own.
 */
export const WORKINGS = "Underlag till";

/**
 * How the first cell of a report's sheets without tables of their own begins. A report of ours can be read as a source,
 * as last year's figures; these sheets then have nothing to tell.
 */
export const WITHOUT_TABLES: readonly string[] = [WORKINGS, "Kontroller", "Källor", "Mall för budgetuppföljning"];

/**
 * The number format of a text that a report of ours has put where the source has none: over the rows of a goal or
 * målområde, over a column that it has computed. It changes nothing that is seen, and other programs keep it; so a
 * report that is read back tells such texts from those of the source.
 */
export const HEADING_FORMAT = ";;;@";

/** What stands over the place for the user's text below a table of a report. It names no table below it. */
export const PLACE_FOR_TEXT = "Analys och kommentar";
