import type { EntryType } from "../domain/ledger/entryType";
import { pickedSums, sumCount, type LedgerSums } from "../domain/ledger/ledgerSums";
import { keyTable } from "./keyTable";
import type { TypeVersion } from "./versionList";

/** The sums that are to be added up, how many rows are not, and which versions those are of. */
interface Kept {
  readonly kept: LedgerSums;
  readonly left: number;
  readonly competing: readonly string[];
}

/** Sums, and which version of its type each is of: its place among the versions. */
export interface VersionedSums {
  readonly sums: LedgerSums;
  readonly version: Int32Array;
  readonly versions: readonly TypeVersion[];
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
function competingVersions({ sums, version, versions }: VersionedSums): ReadonlySet<string> {
  const keys = keyTable();
  const first: number[] = [];
  const competing = new Set<string>();
  for (const [at, own] of version.entries()) {
    if (versions[own]!.version === "") continue;
    const key = keys.place(sums.account[at]!, sums.department[at]!, sums.period[at]!, sums.type[at]!);
    const other = first[key];
    if (other === undefined) first[key] = own;
    else if (other !== own) competing.add(versions[other]!.version).add(versions[own]!.version);
  }
  return competing;
}

/**
 * The sums of a ledger without the versions that say the same time over again: which of them counts is not to be guessed.
 *
 * @param isContested whether a type has several versions
 * @example withoutCompeting({ sums, version, versions }, true).competing // ["prognos 1", "prognos 2"]
 */
export function withoutCompeting(all: VersionedSums, isContested: boolean): Kept {
  const competing = isContested ? competingVersions(all) : new Set<string>();
  if (competing.size === 0) return { kept: all.sums, left: 0, competing: [] };
  const { sums, version, versions } = all;
  const kept: number[] = [];
  let left = 0;
  for (let at = 0; at < sumCount(sums); at++) {
    if (competing.has(versions[version[at]!]!.version)) left += sums.rows[at]!;
    else kept.push(at);
  }
  return { kept: pickedSums(sums, kept), left, competing: [...competing] };
}
