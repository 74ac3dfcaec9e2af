import { MONEY_KINDS, type Table } from "../../domain/table/table";
import { recognizeConvention } from "../sign/recognizeConvention";
import type { OpenRecognition } from "../tables/recognizeTable";

/** What the user is told of a table that was put together from one figure a row; it is read by its rows, not by a shape. */
export function recognizeLong(table: Omit<Table, "id">): OpenRecognition {
  const { heading, source, kind, unit, convention } = table;
  const isMoney = MONEY_KINDS.has(kind);
  const reason =
    unit === null
      ? ({ code: "noUnit", values: {} } as const)
      : ({ code: "cellsSay", values: { words: unit } } as const);
  return {
    shape: "",
    heading,
    source,
    excluded: false,
    kind: { value: kind, certainty: "trolig", reasons: [{ code: "isLongForm", values: {} }] },
    choices: [],
    unit: isMoney ? { value: unit, certainty: unit === null ? "antagen" : "trolig", reasons: [reason] } : null,
    convention: isMoney ? recognizeConvention(convention) : null,
    columns: [],
    rows: [],
  };
}
