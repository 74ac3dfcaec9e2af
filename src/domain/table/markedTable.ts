/**
 * An area of a sheet that the user says is one table. It holds for every workbook with a sheet of that name whose cells
 * there are as they were: a workbook keeps its marking when it is saved under another name.
 */
export interface MarkedTable {
  /** The workbook it was marked in, to tell the user where it no longer holds. */
  readonly file: string;
  readonly sheet: string;
  /** Headings and the names of the rows included: `A4:F20`. */
  readonly range: string;
  /** So many rows of the area, from its first, are titles and headings; the import finds them when absent. */
  readonly headerRows?: number;
  /** What stands on its first and its last row, see `workbook/edgesOf.ts`; not looked at when absent. */
  readonly edges?: string;
}

/** No table has more rows of headings. */
export const MAX_HEADER_ROWS = 12;
