import { listOf, objectOf } from "./jsonValue";

/** A figure of Kolada's and what it is about, in the order of {@link KOLADA_NAMES}. */
type KoladaRow = readonly [words: readonly string[], figure: number | null];

/** The names over the words, as Kolada's own table has them. */
export const KOLADA_NAMES = ["kpi", "municipality", "period", "gender"] as const;

/**
 * The figures of an answer of Kolada's API, versions 2 and 3; null when it is none.
 *
 * @param json parsed
 * @example koladaRows({ values: [{ kpi: "N1", municipality: "0580", period: 2023, values: [{ gender: "T", value: 5 }] }] })
 * // [[["N1", "0580", "2023", "T"], 5]]
 */
export function koladaRows(json: unknown): KoladaRow[] | null {
  const groups = listOf(objectOf(json)?.values).map((group) => objectOf(group) ?? {});
  const isKolada = groups.length > 0 && groups.every((group) => isWord(group.kpi) && Array.isArray(group.values));
  if (!isKolada) return null;
  return groups.flatMap(({ kpi, municipality, ou, period, values }) =>
    listOf(values).map((value): KoladaRow => {
      const { gender, value: figure } = objectOf(value) ?? {};
      const words = [kpi, municipality ?? ou, period, gender].map((word) => (isWord(word) ? String(word) : ""));
      return [words, typeof figure === "number" ? figure : null];
    }),
  );
}

function isWord(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}
