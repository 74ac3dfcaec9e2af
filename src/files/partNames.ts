/** A worksheet of an .xlsx, by the name of its part. */
export const WORKSHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/iu;

/** The styles, of an .xlsx and of an .ods. */
export const STYLE_PART = /(?:^|\/)styles\.xml$/iu;

/** The theme, whose colours cells refer to. */
export const THEME_PART = /(?:^|\/)theme\d*\.xml$/iu;

/** The list of sheets of an .xlsx. */
export const WORKBOOK_PART = /^xl\/workbook\.xml$/iu;

/** The texts that the cells of an .xlsx share. */
export const TEXTS_PART = /(?:^|\/)sharedStrings\.xml$/iu;

/** Where the sheets of that list are. */
export const WORKBOOK_RELATIONS_PART = /^xl\/_rels\/workbook\.xml\.rels$/iu;
