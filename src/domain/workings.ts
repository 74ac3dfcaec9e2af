/**
 * How a line begins over figures that a report shows beside its tables so that they can be followed: what a chart
 * draws, what a forecast was chosen from. They repeat the tables, so they are never read as tables of their own.
 */
export const WORKINGS = "Underlag till";
