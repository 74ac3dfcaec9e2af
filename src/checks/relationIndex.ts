import { placesOf, type Place, type Relation } from "./relation";

/** The relations each figure is part of, by `Place.key`. */
export type RelationIndex = ReadonlyMap<string, readonly Relation[]>;

export function indexRelations(relations: readonly Relation[]): RelationIndex {
  const index = new Map<string, Relation[]>();
  for (const relation of relations) {
    for (const { key } of placesOf(relation)) {
      const own = index.get(key);
      if (own === undefined) index.set(key, [relation]);
      else own.push(relation);
    }
  }
  return index;
}

/** True when the figure is part of the relation. */
export function isIn(index: RelationIndex, { key }: Place, relation: Relation): boolean {
  return index.get(key)?.includes(relation) === true;
}

/** The figures of some relations, each once. */
export function distinctPlaces(relations: readonly Relation[]): Place[] {
  return [...new Map(relations.flatMap(placesOf).map((place) => [place.key, place])).values()];
}

/** Groups of relations that hang together by the figures they share. */
export function connected(relations: readonly Relation[]): Relation[][] {
  const groups: { readonly keys: Set<string>; readonly members: Relation[] }[] = [];
  for (const relation of relations) {
    const keys = new Set(placesOf(relation).map(({ key }) => key));
    const touching = groups.filter((group) => [...keys].some((key) => group.keys.has(key)));
    const members = [...touching.flatMap((group) => group.members), relation];
    for (const group of touching) for (const key of group.keys) keys.add(key);
    groups.splice(0, groups.length, ...groups.filter((group) => !touching.includes(group)), { keys, members });
  }
  return groups.map(({ members }) => members);
}
