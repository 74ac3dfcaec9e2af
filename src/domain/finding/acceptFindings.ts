import { isSameFigures, isSamePlace, type Acceptance, type FindingPlace } from "./acceptance";
import type { AcceptanceNote, AcceptedFigures } from "./acceptanceNote";
import type { Finding } from "./finding";
import type { SourceDocument } from "../document/sourceDocument";
import { tableKeys } from "../document/tableKeys";

/**
 * The findings, those marked that the user has accepted. A finding whose figures have changed since is open again, and
 * says what was accepted then.
 *
 * @example acceptFindings(findings, documents, [acceptance, …])[0]?.accepted?.by // "Anna Ek"
 */
export function acceptFindings(
  findings: readonly Finding[],
  documents: readonly SourceDocument[],
  accepted: readonly Acceptance[],
): readonly Finding[] {
  if (accepted.length === 0) return findings;
  const keys = tableKeys(documents);
  return findings.map((finding) => {
    const at = accepted.filter((one) => isSamePlace(one, placeOf(finding, keys)));
    const same = at.find((one) => isSameFigures(one, finding));
    if (same !== undefined) return { ...finding, accepted: noteOf(same) };
    const before = at.at(-1);
    return before === undefined ? finding : { ...finding, lapsed: { ...noteOf(before), ...figuresOf(before) } };
  });
}

/** What to keep when the user accepts a finding. */
export function acceptanceOf(finding: Finding, documents: readonly SourceDocument[], note: AcceptanceNote): Acceptance {
  return { ...placeOf(finding, tableKeys(documents)), ...figuresOf(finding), ...note };
}

/** A finding about no table that was read stands under none. */
export function placeOf(
  { check, table, row, column, passage }: Pick<Finding, "check" | "table" | "row" | "column" | "passage">,
  keys: ReadonlyMap<string, string>,
): FindingPlace {
  const place = { table: keys.get(table) ?? "", check, row, column };
  return passage === undefined ? place : { ...place, sentence: passage.sentence };
}

function noteOf({ by, on, comment }: AcceptanceNote): AcceptanceNote {
  return { by, on, comment };
}

function figuresOf({ printed, expected }: AcceptedFigures): AcceptedFigures {
  return { printed, expected };
}
