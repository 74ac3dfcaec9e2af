import type { RecognizedColumn } from "../../domain/table/recognition";
import type { ColumnRole } from "../../domain/table/table";
import { choiceOf } from "../../domain/table/choice";
import type { CorrectedRole } from "../../domain/table/tableCorrection";
import { columnKeys } from "../../domain/table/tableShape";
import { isAttribute, isTimeHeader, roleIn } from "../lexicon/columnWords";
import type { ReadColumn } from "./readColumns";

type Headers = readonly (readonly [index: number, header: string])[];

/**
 * The columns whose roles the user has chosen, by sheet column.
 *
 * @example chosenRoles([[2, "Läge"]], { läge: "utfall" }) // Map { 2 → "utfall" }
 */
export function chosenRoles(
  headers: Headers,
  choices: Readonly<Record<string, CorrectedRole>> = {},
): ReadonlyMap<number, CorrectedRole> {
  const keys = columnKeys(headers.map(([, header]) => header));
  return new Map(
    headers.flatMap(([index], position) => {
      const role = choiceOf(choices, keys[position] ?? "");
      return role === undefined ? [] : [[index, role] as const];
    }),
  );
}

/** What was made of each column and why, also of those that were not read. */
export function recognizeColumns(
  headers: Headers,
  reads: readonly ReadColumn[],
  chosen: ReadonlyMap<number, CorrectedRole>,
  assumed: ReadonlyMap<number, ColumnRole> = new Map(),
): RecognizedColumn[] {
  const keys = columnKeys(headers.map(([, header]) => header));
  const hidden = new Set(reads.flatMap(({ column, index }) => (column.hidden === true ? [index] : [])));

  function recognized([index, header]: Headers[number], position: number): RecognizedColumn {
    const role = reads.find((read) => read.index === index)?.column.role ?? null;
    const column = { key: keys[position] ?? "", header, value: role };
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
    const reasons = [...column.reasons, { code: "hiddenInSheet", values: {} } as const];
    return hidden.has(header[0]) ? { ...column, reasons } : column;
  });
}
