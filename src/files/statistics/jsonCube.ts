import { codedName, CONTENTS, isWhole, REGION, sizeOf, TIME, type CubeDimension, type DataCube } from "./dataCube";
import { listOf, objectOf, type JsonObject } from "./jsonValue";

const ROLE_NAMES: Readonly<Record<string, string>> = { time: TIME, metric: CONTENTS, geo: REGION };

/**
 * The figures of a JSON-stat dataset, version 1 or 2; null when it is none, or not whole.
 *
 * @param json parsed
 * @example jsonCube({ class: "dataset", id: ["Tid"], size: [1], dimension: { Tid: { category: { index: ["2023"] } } }, value: [5] })?.figures // [5]
 */
export function jsonCube(json: unknown): DataCube | null {
  const dataset = objectOf(objectOf(json)?.dataset) ?? objectOf(json);
  const dimension = objectOf(dataset?.dimension);
  if (dataset === null || dataset === undefined || dimension === null) return null;
  const ids = listOf(dataset.id ?? dimension.id).map(String);
  const roles = objectOf(dataset.role ?? dimension.role) ?? {};
  const dimensions = ids.map((id) => dimensionOf(id, objectOf(dimension[id]), roleOf(id, roles)));
  const size = sizeOf(dimensions);
  if (ids.length === 0 || size > MAX_FIGURES) return null;
  const values = Array.isArray(dataset.value) ? dataset.value : sparse(objectOf(dataset.value) ?? {}, size);
  const figures = values.map((value) => (typeof value === "number" ? value : null));
  const title = typeof dataset.label === "string" ? dataset.label : "";
  const hasMeasure = dimensions.some(({ name }) => name === CONTENTS);
  const measure: readonly CubeDimension[] = hasMeasure ? [] : [{ name: CONTENTS, values: [title] }];
  const cube = { title: hasMeasure ? title : "", dimensions: [...measure, ...dimensions], figures };
  return isWhole(cube) ? cube : null;
}

/** So many figures a file may say that it has. */
const MAX_FIGURES = 3_000_000;

function roleOf(id: string, roles: JsonObject): string | null {
  const named = Object.keys(ROLE_NAMES).find((role) => listOf(roles[role]).includes(id));
  if (named !== undefined) return named;
  return /^contents(?:code)?$|^tabellinnehåll$/iu.test(id) ? "metric" : /^(?:tid|time|år)$/iu.test(id) ? "time" : null;
}

function dimensionOf(id: string, dimension: JsonObject | null, role: string | null): CubeDimension {
  const category = objectOf(dimension?.category) ?? {};
  const labels = objectOf(category.label) ?? {};
  const units = objectOf(category.unit) ?? {};
  const codes = codesOf(category.index, labels);
  const values = codes.map((code) => {
    const label = typeof labels[code] === "string" ? labels[code] : code;
    const unit = objectOf(units[code])?.base;
    if (role === "metric") return typeof unit === "string" && !label.includes(unit) ? `${label}, ${unit}` : label;
    return role === "time" ? label : codedName(code, label);
  });
  const label = typeof dimension?.label === "string" ? dimension.label : id;
  return { name: (role === null ? undefined : ROLE_NAMES[role]) ?? label, values };
}

/** In their order: a list, or places by code; a dimension of one value may have only its label. */
function codesOf(index: unknown, labels: JsonObject): string[] {
  if (Array.isArray(index)) return index.map(String);
  const places = objectOf(index);
  if (places === null) return Object.keys(labels);
  return Object.keys(places).sort((one, other) => Number(places[one]) - Number(places[other]));
}

/** Figures by their places, where most are missing. */
function sparse(values: JsonObject, size: number): unknown[] {
  return Array.from({ length: size }, (_, at) => values[String(at)] ?? null);
}
