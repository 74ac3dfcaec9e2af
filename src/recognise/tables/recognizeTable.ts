import type { CounterReason } from "../../domain/table/counterReason";
import type { Recognition, RecognizedColumn, RecognizedRow, Recognized } from "../../domain/table/recognition";
import { MONEY_KINDS, type Row, type Table, type TableKind } from "../../domain/table/table";
import { choiceOf } from "../../domain/table/choice";
import type { TableCorrection } from "../../domain/table/tableCorrection";
import { labelKey } from "../../domain/table/tableShape";
import type { Unit } from "../../domain/amount/unit";
import { withAgainst } from "../against/withAgainst";
import { recognizeConvention } from "../sign/recognizeConvention";

/** A table as it was read, and what is known of why. */
interface Reading {
  readonly shape: string;
  readonly table: Omit<Table, "id">;
  readonly kind: Recognized<TableKind>;
  /** The kinds it may be read as instead. */
  readonly choices: readonly TableKind[];
  readonly unit: Recognized<Unit | null> | null;
  readonly columns: readonly RecognizedColumn[];
  readonly correction: TableCorrection | undefined;
  /** What speaks against the sign convention. */
  readonly againstSign?: readonly CounterReason[];
}

/** A recognition before the table has its id and, where it names none itself, its unit. */
export type OpenRecognition = Omit<Recognition, "table">;

/** What the user is told of a table and may change. */
export function recognizeTable({
  shape,
  table,
  kind,
  choices,
  unit,
  columns,
  correction,
  againstSign = [],
}: Reading): OpenRecognition {
  return {
    shape,
    heading: table.heading,
    source: table.source,
    excluded: correction?.exclude === true,
    kind,
    choices,
    unit,
    convention: MONEY_KINDS.has(table.kind) ? withAgainst(recognizeConvention(table.convention), againstSign) : null,
    columns,
    rows: recognizeRows(table.rows, correction?.rows),
  };
}

/** The kind a correction gives, else the one that was inferred. */
export function kindOf(
  inferred: Recognized<TableKind> | null,
  correction: TableCorrection | undefined,
): Recognized<TableKind> | null {
  if (correction?.kind === undefined) return inferred;
  return { value: correction.kind, certainty: "vald", reasons: [{ code: "kindChosen", values: {} }] };
}

/** The rows of a table by what they are known by, each once. */
function recognizeRows(rows: readonly Row[], chosen: TableCorrection["rows"] = {}): RecognizedRow[] {
  const found = new Map<string, RecognizedRow>();
  for (const { label, role, amountKind } of rows) {
    const key = labelKey(label);
    if (key !== "" && !found.has(key))
      found.set(key, { key, label, role, amountKind, chosen: choiceOf(chosen, key) !== undefined });
  }
  return [...found.values()];
}
