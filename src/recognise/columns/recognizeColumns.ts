import type { RecognizedColumn } from "../../domain/table/recognition";
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
): RecognizedColumn[] {
  const keys = columnKeys(headers.map(([, header]) => header));
  return headers.map(([index, header], position): RecognizedColumn => {
    const role = reads.find((read) => read.index === index)?.column.role ?? null;
    const column = { key: keys[position] ?? "", header, value: role };
    if (chosen.has(index)) return { ...column, certainty: "vald", reason: "Du har valt vad kolumnen innehåller." };
    if (role === null) {
      const reason = isAttribute(header)
        ? "Rubriken står över koder eller namn."
        : "Rubriken säger inte vad kolumnen är.";
      return { ...column, certainty: isAttribute(header) ? "säker" : "trolig", reason };
    }
    if (role === roleIn(header)) return { ...column, certainty: "säker", reason: `Rubriken säger ”${header}”.` };
    if (isTimeHeader(header)) {
      const reason = role === "foregaende" ? "Samma tid ett tidigare år." : "Rubriken är bara en tid.";
      return { ...column, certainty: "säker", reason };
    }
    return { ...column, certainty: "trolig", reason: "Framgår av kolumnens plats i tabellen." };
  });
}
