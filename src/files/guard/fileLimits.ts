import { COLUMNS, ROWS } from "../../workbook/sheet";

/** What a file may hold of each thing, so that time and memory to read it are bounded whatever it says of itself. */
export interface FileLimits {
  /** Parts of a zip. */
  readonly parts: number;
  /** Bytes one part unpacks to; the reader needs about nine times as much. A ledger is no part here, it streams. */
  readonly partBytes: number;
  /** Bytes all parts that are read unpack to. */
  readonly totalBytes: number;
  /** Bytes that may be packed any number of times over; more must pack as spreadsheets do. */
  readonly anyRatioBytes: number;
  /** Bytes of an .xls; Excel's old grid of 65 536 rows never needs more. */
  readonly xlsBytes: number;
  /** Cell formats; Excel itself stops at 65 490. */
  readonly looks: number;
  readonly fills: number;
  readonly numberFormats: number;
  /** Characters of one number format; Excel's own limit is 255. */
  readonly formatLength: number;
  readonly names: number;
  readonly sheets: number;
  /** The grid. */
  readonly columns: number;
  readonly rows: number;
  /** Columns that a sheet describes, all descriptions together; each is needed once, and some files repeat themselves. */
  readonly describedColumns: number;
  /** Characters of all copies of shared formulas together, each written out. */
  readonly sharedLength: number;
  /** Cells that an .ods sheet's repeated rows and columns stand for. */
  readonly odsCells: number;
  /** Spaces that are written as a number in an .ods file. */
  readonly odsSpaces: number;
  /** Digits that a number format of an .ods file writes. */
  readonly odsDigits: number;
  /** Cells that are kept of a file without sheets that is no ledger; of a ledger none are. */
  readonly keptCells: number;
  /** Bytes of the directory at the end of a Parquet file. */
  readonly parquetDirectoryBytes: number;
  /** Bytes that the columns we need of one group of a Parquet file's rows unpack to, and the values in them. */
  readonly parquetBandBytes: number;
  readonly parquetBandValues: number;
  /** Sums of a ledger by account, department, type and month; three millions take some 100 MB. */
  readonly ledgerSums: number;
  /** Accounts and departments of a ledger: a column that is different on every row is none of either. */
  readonly ledgerCodes: number;
}

export const FILE_LIMITS: FileLimits = {
  parts: 5_000,
  partBytes: 100_000_000,
  totalBytes: 120_000_000,
  anyRatioBytes: 16_000_000,
  xlsBytes: 200_000_000,
  looks: 140_000,
  fills: 66_000,
  numberFormats: 20_000,
  formatLength: 2_000,
  names: 200_000,
  sheets: 1_000,
  columns: COLUMNS,
  rows: ROWS,
  describedColumns: 4 * COLUMNS,
  sharedLength: 100_000_000,
  odsCells: 3_000_000,
  odsSpaces: 10_000_000,
  odsDigits: 999,
  keptCells: 3_000_000,
  parquetDirectoryBytes: 32_000_000,
  parquetBandBytes: 400_000_000,
  parquetBandValues: 30_000_000,
  ledgerSums: 3_000_000,
  ledgerCodes: 500_000,
};
