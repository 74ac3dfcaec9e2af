import { COLUMNS } from "../../workbook/sheet";

/** What there may be of each thing in a workbook, whatever its format. Beyond these the reader takes minutes. */
export const MOST_DESCRIBED = {
  /** Excel itself stops at 65 490 cell formats. */
  looks: 140_000,
  fills: 66_000,
  numberFormats: 20_000,
  /** Characters of one number format; Excel's own limit is 255. */
  formatLength: 2_000,
  names: 200_000,
  sheets: 1_000,
  /** A workbook describes each column once; room for files that repeat themselves. */
  columns: 4 * COLUMNS,
};
