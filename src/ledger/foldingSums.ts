import { entrySums, type Added, type Entry, type EntrySums, type SumRoom } from "./entrySums";

/** How much of a ledger is kept. */
export interface LedgerRoom {
  /** Any when absent, as for a sheet whose cells are in memory already: they take more than its sums. */
  readonly room?: SumRoom | undefined;
  /** Under which code a department is reported where there is no room for each; see `areaCodes`. */
  readonly areaOf?: ((department: string) => string) | null | undefined;
}

/** Sums that put their departments together when there is no room for each. */
interface FoldingSums extends Pick<EntrySums, "sums" | "departments" | "isFolded" | "isContested"> {
  /** @param rows how many rows the entry stands for */
  add(entry: Entry, rows?: number): Exclude<Added, "full">;
  /** Whether there was no room for all the same: what has been added is not everything. */
  isFull(): boolean;
}

/**
 * @param areSame whether departments together say what each of them says
 * @example foldingSums({ room: { sums: 100, codes: 100 }, areaOf: (code) => code.slice(0, 2) }, () => true).isFull() // false
 */
export function foldingSums({ room, areaOf = null }: LedgerRoom, areSame: () => boolean): FoldingSums {
  const sums = entrySums(room);
  let isFull = false;
  const canFold = (): boolean => areSame() && !sums.isContested();

  function addFolded(entry: Entry, rows?: number): Added {
    if (areaOf === null || sums.isFolded() || !canFold()) return "full";
    sums.fold(areaOf);
    return sums.add(entry, rows);
  }

  return {
    ...sums,
    add(entry, rows) {
      const first = sums.add(entry, rows);
      const added = first === "full" ? addFolded(entry, rows) : first;
      if (added !== "full") return added;
      isFull = true;
      return "added";
    },
    isFull: () => isFull || (sums.isFolded() && !canFold()),
  };
}
