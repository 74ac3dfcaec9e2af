/** Margins of every printed sheet, in points: narrower than Excel's own, so that tables are printed larger. */
export const MARGINS = { left: 29, right: 29, top: 36, bottom: 43 } as const;

/** An A4 page's short and long side, in points. */
export const A4 = { short: 595, long: 842 } as const;
