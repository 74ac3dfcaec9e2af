import type { Dimension } from "../ledger/dimension";
import type { Message } from "../message";
import type { Unit } from "../amount/unit";
import type { CellRef, ColumnRole, TableKind } from "./table";

/** What can be wrong with one cell. `text` is what stands there, at most 200 characters of it. */
export interface CellTroubles {
  /** An error such as `#REF!`. */
  readonly errorShown: { readonly error: string };
  /** A formula that was never calculated. */
  readonly notCalculated: object;
  readonly notANumber: { readonly text: string };
  readonly isDate: object;
  /** The cell's number format shows no figure at all. */
  readonly figureNotShown: object;
  /** Neither a figure nor a mark for "no value". */
  readonly unreadableText: { readonly text: string };
  /** More digits than Excel keeps. */
  readonly inexactNumber: { readonly text: string };
  readonly unreadableTarget: { readonly text: string };
  /** A status shown by a colour that says nothing. */
  readonly unknownColour: object;
  /** A row of a status matrix with more than one mark. */
  readonly severalStatuses: { readonly statuses: readonly string[] };
  /** A share written `0,62` and read as 62 %. */
  readonly fractionAsPercent: { readonly text: string };
  readonly outsideSheet: { readonly cell: string | null };
  /** A part of the text, or all of it, that is struck through and not read. */
  readonly struckText: { readonly text: string };
  /** Stands beneath a merged cell, where no reader sees it. */
  readonly beneathMerge: { readonly text: string };
  readonly textCut: { readonly from: "workbook" | "text" };
  /** So many more cells of the sheet, the first of them `cell`. */
  readonly moreCells: { readonly count: number; readonly cell: string | null };
}

/** What can be wrong with a whole table, or with a sheet that should have one. */
export interface TableTroubles {
  /** `figures`: how many cells with a number the sheet has. */
  readonly noTable: { readonly sheet: string; readonly figures: number };
  /** A sheet that is hidden is not read. */
  readonly hiddenSheet: { readonly sheet: string };
  /** A hidden column is not read, since `seen` has the same role and time. */
  readonly hiddenColumn: { readonly header: string; readonly seen: string };
  /** The column that names the rows is hidden, and read all the same. */
  readonly hiddenNames: { readonly header: string };
  /** A hidden row is not read, since no sum of the table needs it. */
  readonly hiddenRow: { readonly label: string };
  readonly tooManyHeaders: { readonly sheet: string; readonly most: number };
  readonly unknownKind: object;
  readonly tooManyFigures: object;
  readonly unknownColumn: { readonly header: string };
  /** Read by its form, its headers being unknown words; the first columns, and how many more there are. */
  readonly readByForm: {
    readonly columns: readonly { readonly header: string; readonly role: ColumnRole }[];
    readonly more: number;
  };
  /** The columns are known, but not what the table is. */
  readonly kindAssumed: { readonly kind: TableKind };
  /** Assets, equity and debts, which no kind of table of ours holds. */
  readonly balanceSheet: { readonly kind: TableKind };
  /** Figures that stand in no table, such as `H5:H20`. */
  readonly figuresOutside: { readonly range: string };
  /** What the user has marked as a table no longer begins and ends as it did. */
  readonly markingLapsed: { readonly range: string };
  readonly noUnit: object;
  /** The table counts in a currency or a scale that is none of ours. */
  readonly otherUnit: { readonly words: string };
  /** Nothing but the number formats, which scale what is stored, tells what the table counts in. */
  readonly unitByFormat: { readonly unit: Unit };
  /** The table names no unit and takes the workbook's. */
  readonly unitOfWorkbook: { readonly unit: Unit };
  /** Columns of a file without cells that hold lists, records or other things that no table has. */
  readonly unreadColumns: { readonly headers: readonly string[] };
  /** A sheet of the open workbook with more than `most` cells. */
  readonly sheetNotFetched: { readonly sheet: string; readonly most: number };
}

/** What a sheet lacks to be read as the ledger that it looks like: `type` when its amounts may be of any. */
export type LedgerLack = "period" | "amount" | "type";

/** What can be wrong with a ledger's rows. */
export interface LedgerTroubles {
  /** Looks like a ledger and is not read as one. */
  readonly ledgerUnreadable: { readonly lacks: LedgerLack };
  /** No entry is on an account of operations. */
  readonly noOperations: { readonly accounts: readonly string[] };
  /** The ledger has nothing to be reported by as the user wants, but these. */
  readonly dimensionMissing: { readonly chosen: Dimension; readonly there: readonly Dimension[] };
  readonly unreadableEntry: object;
  readonly moreEntries: { readonly count: number };
  /** Amount columns that say the same another time, or that cannot be told from one another. */
  readonly unusedAmounts: { readonly columns: readonly string[] };
  /** Versions of budget or forecast that say the same time over again. */
  readonly competingVersions: { readonly versions: readonly string[] };
  /** The result of a query that has been put together with another's. */
  readonly joinedResult: { readonly file: string };
  /** The result of a query that says the same as another, and is not counted again. */
  readonly sameResult: { readonly file: string };
  /** An account whose entries do not lead from its opening to its closing balance; in kronor. */
  readonly unbalancedAccount: { readonly account: string; readonly difference: number };
}

/** What can be odd about a file that is read all the same. */
export interface FileOddities {
  readonly unusualPartNames: object;
  readonly wrongPartSize: { readonly part: string };
  /** An old .xls has a font that strikes through or raises, which is not seen in its texts. */
  readonly unseenLooks: object;
}

/** Every kind of trouble, with the values its sentence needs; the sentences are in src/texts/problems. */
export interface Troubles extends CellTroubles, TableTroubles, LedgerTroubles, FileOddities {}

/** Where something could not be read, and what stood there. */
interface ProblemPlace {
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly text: string;
}

/**
 * Something that could not be read as meant. A bad cell costs that cell only; the problem says which and what stood
 * there, and by its code what is wrong and what the user can do.
 *
 * @example { file: "a.xlsx", sheet: "Drift", cell: "C8", text: "#REF!", code: "errorShown", values: { error: "#REF!" } }
 */
export type Problem = ProblemPlace & Message<Troubles>;

const MAX_QUOTE = 200;

/** The beginning of a long text, enough to know it by. */
export function quoted(text: string): string {
  return text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text;
}

/**
 * A problem at one cell.
 *
 * @example cellProblem({ file: "a.xlsx", sheet: "Drift", cell: "C8" }, "2024-01-01", { code: "isDate", values: {} }).cell // "C8"
 */
export function cellProblem(source: CellRef, text: string, trouble: Message<Troubles>): Problem {
  return { file: source.file, sheet: source.sheet, cell: source.cell, text: quoted(text), ...trouble };
}
