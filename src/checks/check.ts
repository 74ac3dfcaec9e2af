import type { TableConflict } from "../domain/combine/conflict";
import type { OrganisationMap } from "../domain/combine/organisation";
import type { SourceDocument } from "../domain/document/sourceDocument";
import type { CheckName } from "../domain/finding/checkName";
import type { RelationName } from "../domain/finding/said/relationSaid";
import type { Table, TableCell } from "../domain/table/table";
import type { PlacedCells } from "./formulas/placedCells";
import type { Relation } from "./relations/relation";
import type { CheckResult } from "./result/checkResult";

interface Named {
  /** What its findings and comparisons are counted under; several examinations may share a name. */
  readonly name: CheckName;
}

/** Says what figures of a table must be to each other; all relations of a table are weighed together. */
export interface RelationCheck extends Named {
  readonly name: RelationName;
  readonly on: "relations";
  /** `passOver` is told of rows, by position, that are too many to be examined. */
  readonly relationsOf: (table: Table, passOver: (row: number) => void) => readonly Relation[];
}

/** Looks at the formulas of one table that has some, before anything is said of its figures. */
export interface FormulaCheck extends Named {
  readonly on: "formulas";
  readonly run: (table: Table, cells: PlacedCells) => CheckResult;
}

/** Looks at one table at a time. */
export interface TableCheck extends Named {
  readonly on: "table";
  /** `isAsked`: true where the table's relations have raised a question already, so that no check asks another. */
  readonly run: (table: Table, isAsked: boolean) => CheckResult;
}

/** Holds the tables of one document against each other. */
export interface DocumentCheck extends Named {
  readonly on: "document";
  /** `isWrong`: true for a cell that a check of its own table has shown to be wrong. */
  readonly run: (document: SourceDocument, isWrong: (cell: TableCell) => boolean) => CheckResult;
}

/** What is known when documents are held against each other. */
interface AllDocuments {
  readonly documents: readonly SourceDocument[];
  readonly conflicts: readonly TableConflict[];
  readonly organisation: OrganisationMap;
  /** True for a cell that an earlier check has shown to be wrong. */
  readonly isWrong: (cell: TableCell) => boolean;
}

/** Holds documents against each other. */
export interface DocumentsCheck extends Named {
  readonly on: "documents";
  readonly run: (all: AllDocuments) => CheckResult;
}

/** Reads the report's running text, where there is one. */
export interface TextCheck extends Named {
  readonly on: "text";
  readonly run: (text: string, tables: readonly Table[]) => CheckResult;
}

/** A check: what it is counted under, what it is run on, and how. */
export type Check = FormulaCheck | RelationCheck | TableCheck | DocumentCheck | DocumentsCheck | TextCheck;
