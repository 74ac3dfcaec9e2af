import type { LedgerSign } from "../ledger/ledgerProof";
import type { Message } from "../message";

/** What can show how the figures of a table are signed. Amounts as they are printed, with `digits` decimals. */
export interface EvidenceValues {
  /** `from` − `taken` = `difference`, the deviation that is printed on a row. */
  readonly difference: {
    readonly from: number;
    readonly taken: number;
    readonly difference: number;
    readonly digits: number;
    readonly row: string;
  };
  /** `income` − `cost` = `net`, all written without sign. */
  readonly incomeMinusCost: {
    readonly income: number;
    readonly cost: number;
    readonly net: number;
    readonly digits: number;
  };
  readonly costMinusIncome: object;
  /** `cost` + `income` = `net`, one of the two with minus. */
  readonly costPlusIncome: EvidenceValues["incomeMinusCost"];
  /** Net cost by its name, a sum's or the heading's, over amounts of one sign. */
  readonly namedNetCost: { readonly name: string; readonly sign: "plus" | "minus" };
  /** A row that holds costs or income by its name. */
  readonly namedRow: { readonly row: string; readonly name: "cost" | "income"; readonly sign: "plus" | "minus" };
  readonly namedResult: { readonly name: string };
  /** A line beside the table that says what minus or plus is. */
  readonly noteSays: { readonly words: string };
  /** Nearly all amounts have minus: costs, or deficits. */
  readonly mostlyMinus: object;
  /** Every budget is 0, so what it is held against is a result. */
  readonly zeroBudget: object;
  readonly outlays: { readonly sign: "plus" | "minus" };
  /** Another table of the workbook has the same sum, with the same or the other sign; the same rows; or there is no other. */
  readonly sameSum: { readonly table: string; readonly isTurned: boolean };
  readonly sameRows: { readonly table: string };
  readonly otherTables: object;
  readonly ledgerSign: { readonly sign: LedgerSign };
}

/** Arithmetic that shows a convention; the sentences are in src/texts/evidenceTexts.ts. */
export type Evidence = Message<EvidenceValues>;

/** Why a table, or a part of it, is read as it is. `words` stand in the workbook. */
export interface ReasonValues {
  readonly headingSays: { readonly words: string };
  /** The user's choice. */
  readonly kindChosen: object;
  readonly unitChosen: object;
  readonly columnChosen: object;
  readonly positiveChosen: object;
  // Kinds
  readonly mostlyStaff: object;
  readonly mostlyCounts: object;
  readonly notInMoney: object;
  readonly hasTargets: object;
  readonly countsActivities: object;
  readonly statusWithoutFigures: object;
  readonly netAndInvestments: object;
  readonly aboutInvestments: object;
  readonly hasOutcome: object;
  readonly hasNoOutcome: object;
  readonly hasPlan: object;
  readonly hasForecast: object;
  readonly outcomeAndBudget: object;
  readonly budgetAndClosing: object;
  readonly knownByForm: object;
  readonly isBalanceSheet: object;
  readonly isLedger: object;
  readonly isLongForm: object;
  readonly nothingSaysKind: object;
  // Columns
  readonly overCodes: object;
  readonly headerSilent: object;
  readonly earlierYear: object;
  readonly onlyTime: object;
  readonly byPlace: object;
  readonly hiddenInSheet: object;
  // Unit
  readonly sheetNamed: { readonly sheet: string };
  readonly noUnit: object;
  /** The cells, or the rows' labels, name it. */
  readonly cellsSay: { readonly words: string };
  /** The number formats show thousands or millions of what is stored. */
  readonly formatScales: object;
  /** A currency or a scale that is none of ours. */
  readonly otherUnit: { readonly words: string };
  readonly unitOfWorkbook: object;
  readonly ledgerInKronor: object;
  // Convention
  readonly figuresShow: { readonly evidence: readonly Evidence[] };
  /** Names, lines or other tables, where the figures agree. */
  readonly namesShow: { readonly evidence: readonly Evidence[] };
  readonly accountsShow: { readonly evidence: readonly Evidence[] };
  readonly figuresSilent: object;
}

/** The sentences are in src/texts/reasonTexts.ts. */
export type Reason = Message<ReasonValues>;
