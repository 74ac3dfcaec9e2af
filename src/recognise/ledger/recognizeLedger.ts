import type { Table } from "../../domain/table/table";
import type { OpenRecognition } from "../tables/recognizeTable";

/** What the user is told of a table that was added up from a ledger; it is read by its accounts, not by a shape. */
export function recognizeLedger(table: Omit<Table, "id">): OpenRecognition {
  const { heading, source, kind, unit, convention } = table;
  return {
    shape: "",
    heading,
    source,
    excluded: false,
    kind: { value: kind, certainty: "säker", reasons: [{ code: "isLedger", values: {} }] },
    choices: [],
    unit: { value: unit, certainty: "säker", reasons: [{ code: "ledgerInKronor", values: {} }] },
    convention: {
      value: convention,
      certainty: "säker",
      reasons: [{ code: "accountsShow", values: { evidence: convention.evidence } }],
    },
    columns: [],
    rows: [],
  };
}
