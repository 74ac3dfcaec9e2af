import type { Table } from "../../domain/table/table";
import type { OpenRecognition } from "../tables/recognizeTable";

/** What the user is told of a table that was added up from a ledger; it is read by its accounts, not by a shape. */
export function recognizeLedger(table: Omit<Table, "id">): OpenRecognition {
  const reason = "Bladet är en huvudbok: kolumnerna har konto, ansvar och belopp.";
  const { heading, source, kind, unit, convention } = table;
  return {
    shape: "",
    heading,
    source,
    excluded: false,
    kind: { value: kind, certainty: "säker", reason },
    choices: [],
    unit: { value: unit, certainty: "säker", reason: "Huvudböcker är i kronor." },
    convention: { value: convention, certainty: "säker", reason: `Framgår av kontoklasserna: ${convention.evidence}` },
    columns: [],
    rows: [],
  };
}
