import type { EntryType } from "../domain/ledger/entryType";
import type { LedgerSum } from "../domain/ledger/ledgerTotals";

/** The sums that are to be added up, how many rows are not, and which versions those are of. */
interface Kept {
  readonly kept: readonly LedgerSum[];
  readonly left: number;
  readonly competing: readonly string[];
}

/** A sum, and the version of its type that it is of. */
export interface VersionedSum {
  readonly sum: LedgerSum;
  readonly version: string;
}

/** What is added to another version, and so is none of its own. */
const ADDED = /till(?:ä|a)gg|ombudget|omf(?:ö|o)r|just|korr|komplett/iu;

/**
 * Which version of its type a row is of, by the type's own word; empty for what happened, and for what is added to the
 * rest.
 *
 * @example versionOf("prognos", "Prognos 2") // "prognos 2"
 * @example versionOf("budget", "Tilläggsbudget") // ""
 */
export function versionOf(type: EntryType, text: string): string {
  if (type === "utfall" || ADDED.test(text)) return "";
  return text.toLowerCase().replace(/(?:19|20)\d\d/gu, "").replace(/\s+/gu, " ").trim(); // prettier-ignore
}

/**
 * Versions of the same type that say the same time over again, as an original and a revised budget: added up they would
 * count twice. Versions that share no account, department and month are parts of a whole, and none of these.
 */
function competingVersions(sums: readonly VersionedSum[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  const competing = new Set<string>();
  for (const { sum, version } of sums) {
    if (version === "") continue;
    const key = `${sum.type} ${sum.period} ${sum.account} ${sum.department}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, version);
    else if (other !== version) competing.add(other).add(version);
  }
  return competing;
}

/**
 * The sums of a ledger without the versions that say the same time over again: which of them counts is not to be guessed.
 *
 * @example withoutCompeting([{ sum, version: "prognos 1" }, { sum, version: "prognos 2" }]).competing // ["prognos 1", "prognos 2"]
 */
export function withoutCompeting(sums: readonly VersionedSum[]): Kept {
  const competing = competingVersions(sums);
  const isKept = ({ version }: VersionedSum): boolean => !competing.has(version);
  const left = sums.filter((one) => !isKept(one)).reduce((rows, { sum }) => rows + sum.rows, 0);
  return { kept: sums.filter(isKept).map(({ sum }) => sum), left, competing: [...competing] };
}
