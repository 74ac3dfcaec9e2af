import type { Row } from "../../domain/table/table";
import type { Spread } from "../../domain/finding/tolerance";
import { placesOf, spreadOf, type Addend, type Place, type Relation } from "./relation";

/** How a figure takes part in a relation. */
export interface Link {
  readonly relation: Relation;
  /** How the relation's difference changes when the figure grows by one: 1 for the result, −factor for an addend. */
  readonly effect: number;
  /** True where the figure's sign is a matter of taste. */
  readonly unsigned: boolean;
}

/** The relations of a table, by the figures that are part of them; looked up in constant time. */
export interface RelationIndex {
  linksOf(place: Place): readonly Link[];
  /** Most relations that any figure is part of. */
  readonly mostLinks: number;
  spreadOf(relation: Relation): Spread & { readonly widest: number };
  /** The first figure of the same row that has a value and is part of a relation with this one. */
  besideOf(place: Place, value: number): Place | undefined;
}

const NONE: readonly Link[] = [];

export function indexRelations(relations: readonly Relation[]): RelationIndex {
  const links = new Map<number, Link[]>();
  const spreads = new Map(relations.map((relation) => [relation, spreadOf(relation)]));
  let rows: ReadonlyMap<Row, ReadonlyMap<number, Place>> | null = null;
  for (const relation of relations) {
    link(links, relation, relation.result, 1, false);
    for (const addend of relation.addends) link(links, relation, addend, -addend.factor, addend.unsigned === true);
  }
  const linksOf = ({ key }: Place) => links.get(key) ?? NONE;
  const isBeside = (place: Place, other: Place) =>
    other.key !== place.key &&
    linksOf(place).some(({ relation }) => linksOf(other).some((one) => one.relation === relation));
  let mostLinks = 0;
  for (const { length } of links.values()) mostLinks = Math.max(mostLinks, length);
  return {
    linksOf,
    mostLinks,
    spreadOf: (relation) => spreads.get(relation) ?? spreadOf(relation),
    besideOf(place, value) {
      if (!place.row.cells.some((cell) => cell.value === value && cell !== place.cell)) return undefined;
      rows ??= placesByRow(relations);
      for (const other of rows.get(place.row)?.values() ?? []) {
        if (other.cell.value === value && isBeside(place, other)) return other;
      }
      return undefined;
    },
  };
}

function placesByRow(relations: readonly Relation[]): Map<Row, Map<number, Place>> {
  const rows = new Map<Row, Map<number, Place>>();
  for (const relation of relations) {
    for (const place of placesOf(relation)) {
      const own = rows.get(place.row);
      if (own === undefined) rows.set(place.row, new Map([[place.key, place]]));
      else own.set(place.key, place);
    }
  }
  return rows;
}

/** True when the figure is part of the relation. */
export function isIn(index: RelationIndex, place: Place, relation: Relation): boolean {
  return index.linksOf(place).some((one) => one.relation === relation);
}

/** The figures of some relations, each once. */
export function distinctPlaces(relations: readonly Relation[]): Place[] {
  const places = new Map<number, Place>();
  for (const relation of relations) for (const place of placesOf(relation)) places.set(place.key, place);
  return [...places.values()];
}

/** Most relations that one of the figures is part of: so many can one slip break. */
export function mostLinks(index: RelationIndex, places: readonly Place[]): number {
  return places.reduce((most, place) => Math.max(most, index.linksOf(place).length), 0);
}

/** Groups of relations that hang together by the figures they share, in the order of their first. */
export function connected(relations: readonly Relation[]): Relation[][] {
  const heads = relations.map((_, at) => at);
  const headOf = (at: number): number => {
    let head = at;
    while (heads[head] !== head) head = heads[head] ?? head;
    heads[at] = head;
    return head;
  };
  const seen = new Map<number, number>();
  relations.forEach((relation, at) => {
    for (const { key } of placesOf(relation)) {
      const before = headOf(seen.get(key) ?? at);
      const own = headOf(at);
      heads[Math.max(before, own)] = Math.min(before, own);
      seen.set(key, at);
    }
  });
  const groups = new Map<number, Relation[]>();
  relations.forEach((relation, at) => {
    const head = headOf(at);
    const group = groups.get(head);
    if (group === undefined) groups.set(head, [relation]);
    else group.push(relation);
  });
  return [...groups.values()];
}

function link(
  links: Map<number, Link[]>,
  relation: Relation,
  place: Place | Addend,
  effect: number,
  unsigned: boolean,
) {
  const own = links.get(place.key);
  // The figures of a relation are linked after each other.
  const last = own?.at(-1);
  if (own === undefined) links.set(place.key, [{ relation, effect, unsigned }]);
  else if (last?.relation !== relation) own.push({ relation, effect, unsigned });
  else own[own.length - 1] = { relation, effect: last.effect + effect, unsigned: last.unsigned || unsigned };
}
