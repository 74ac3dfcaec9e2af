import type { RecognizedColumn } from "../../domain/table/recognition";
import type { ColumnRole } from "../../domain/table/table";
import { choiceOf } from "../../domain/table/choice";
import type { ChosenMeasure, CorrectedRole } from "../../domain/table/tableCorrection";
import { columnKeys } from "../../domain/table/tableShape";
import { isAttribute, isTimeHeader, roleIn } from "../lexicon/columnWords";
import type { ReadColumn } from "./readColumns";
import { isGrant } from "./rolesTogether";

type Headers = readonly (readonly [index: number, header: string])[];

/**
 * What the user has chosen for columns, by sheet column.
 *
 * @example chosenByColumn([[2, "Läge"]], { läge: "utfall" }) // Map { 2 → "utfall" }
 */
export function chosenByColumn<Choice>(
  headers: Headers,
  choices?: Readonly<Record<string, Choice>>,
): ReadonlyMap<number, Choice> {
  if (choices === undefined) return new Map();
  const keys = columnKeys(headers.map(([, header]) => header));
  return new Map(
    headers.flatMap(([index], position) => {
      const choice = choiceOf(choices, keys[position] ?? "");
      return choice === undefined ? [] : [[index, choice] as const];
    }),
  );
}

/** What was made of each column and why, also of those that were not read. */
export function recognizeColumns(
  headers: Headers,
  reads: readonly ReadColumn[],
  chosen: ReadonlyMap<number, CorrectedRole>,
  assumed: ReadonlyMap<number, ColumnRole> = new Map(),
  measures: ReadonlyMap<number, ChosenMeasure> = new Map(),
): RecognizedColumn[] {
  const keys = columnKeys(headers.map(([, header]) => header));
  const hidden = new Set(reads.flatMap(({ column, index }) => (column.hidden === true ? [index] : [])));

  function recognized([index, header]: Headers[number], position: number): RecognizedColumn {
    const read = reads.find((one) => one.index === index)?.column;
    const role = read?.role ?? null;
    const measure = measures.get(index) ?? (isGrant(header) ? "kommunbidrag" : (read?.measure ?? null));
    const column = { key: keys[position] ?? "", header, measure, value: role };
    if (chosen.has(index)) return { ...column, certainty: "vald", reasons: [{ code: "columnChosen", values: {} }] };
    if (role === null) {
      return isAttribute(header)
        ? { ...column, certainty: "säker", reasons: [{ code: "overCodes", values: {} }] }
        : { ...column, certainty: "trolig", reasons: [{ code: "headerSilent", values: {} }] };
    }
    if (role === assumed.get(index))
      return { ...column, certainty: "antagen", reasons: [{ code: "knownByForm", values: {} }] };
    if (role === roleIn(header))
      return { ...column, certainty: "säker", reasons: [{ code: "headingSays", values: { words: header } }] };
    if (isTimeHeader(header)) {
      const code = role === "foregaende" ? "earlierYear" : "onlyTime";
      return { ...column, certainty: "säker", reasons: [{ code, values: {} }] };
    }
    return { ...column, certainty: "trolig", reasons: [{ code: "byPlace", values: {} }] };
  }

  return headers.map((header, position) => {
    const column = recognized(header, position);
    if (!hidden.has(header[0])) return column;
    return { ...column, reasons: [...column.reasons, { code: "hiddenInSheet", values: {} }] };
  });
}
