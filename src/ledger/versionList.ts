import type { EntryType } from "../domain/ledger/entryType";

/** A version of a type, by the type's own word; empty when it has none. */
export interface TypeVersion {
  readonly type: EntryType;
  readonly version: string;
}

/** The versions that have been met, numbered from 0; most ledgers have one for each type. */
interface VersionList {
  place(type: EntryType, version: string): number;
  /** Whether a type has several. */
  isContested(): boolean;
  all(): readonly TypeVersion[];
}

/** @example const versions = versionList(); versions.place("budget", "rev"); versions.isContested() // false */
export function versionList(): VersionList {
  const all: TypeVersion[] = [];
  const places = new Map<EntryType, Map<string, number>>();
  let isContested = false;
  let last: TypeVersion | null = null;
  let lastPlace = 0;

  function placeOf(type: EntryType, version: string): number {
    const own = places.get(type) ?? new Map<string, number>();
    places.set(type, own);
    const found = own.get(version);
    if (found !== undefined) return found;
    const place = all.push({ type, version }) - 1;
    own.set(version, place);
    isContested ||= own.size - (own.has("") ? 1 : 0) > 1;
    return place;
  }

  return {
    place(type, version) {
      if (last?.version === version && last.type === type) return lastPlace;
      lastPlace = placeOf(type, version);
      last = all[lastPlace]!;
      return lastPlace;
    },
    isContested: () => isContested,
    all: () => all,
  };
}
