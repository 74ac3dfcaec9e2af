import { checkText } from "../../src/checks/text/checkText";
import { textSpelling } from "../../src/checks/text/spelling";
import type { Report } from "../../src/createReport";
import type { Finding } from "../../src/domain/finding/finding";
import { readAmount } from "../../src/domain/amount/readAmount";

/** An error of the published reports, as the list of them has it. */
export interface PublishedError {
  readonly id: string;
  readonly doc: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly printed: string;
  readonly expected: string;
  readonly class: string;
  readonly severity: string;
}

/** How many of a class were expected and found, and which were not. */
export interface ClassCount {
  readonly name: string;
  readonly expected: number;
  readonly found: number;
  readonly missed: readonly string[];
}

const ORDER = ["fel", "trolig", "misstänkt", "konvention", "avrundning", "info"];

/** Expected and found per severity and class, gravest first. */
export function countPublished(errors: readonly PublishedError[], report: Report): ClassCount[] {
  const counts = new Map<string, { expected: number; found: number; missed: string[] }>();
  for (const error of [...errors].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))) {
    const name = `${error.severity} | ${error.class}`;
    const count = counts.get(name) ?? { expected: 0, found: 0, missed: [] };
    count.expected++;
    if (isFound(error, report)) count.found++;
    else count.missed.push(error.id);
    counts.set(name, count);
  }
  return [...counts].map(([name, count]) => ({ name, ...count }));
}

/** As it stands in docs/kontroller.md. */
export function publishedTable(counts: readonly ClassCount[]): string {
  const rows = counts.map(({ name, expected, found }) => `| ${name} | ${expected} | ${found} |`);
  return ["| allvar | klass | väntade | funna |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

/** True for a finding that says what the list says: the cell, what is printed there and what should be. */
export function isSame(finding: Finding, error: PublishedError): boolean {
  if (finding.source?.file !== `${error.doc}.xlsx`) return false;
  if (finding.class !== error.class || finding.severity !== error.severity) return false;
  if (plain(finding.row) !== plain(error.row) && plain(`${finding.row} (LKDATA)`) !== plain(error.row)) return false;
  if (plain(finding.column) !== plain(error.column)) return false;
  const [printed, expected] = [readAmount(error.printed).value, readAmount(error.expected).value];
  if (printed !== null && finding.printed !== null && finding.printed !== printed) return false;
  return (
    expected === null ||
    finding.expected === null ||
    Math.abs(finding.expected - expected) <= 0.001 * Math.max(1, Math.abs(expected))
  );
}

function isFound(error: PublishedError, report: Report): boolean {
  const sentence = /”([^”]+)”/u.exec(`${error.printed} ${error.expected}`)?.[1] ?? null;
  const tables = report.documents.find(({ file }) => file === `${error.doc}.xlsx`)?.tables ?? [];
  const inText = sentence === null ? [] : [...checkText(sentence, tables).findings, ...textSpelling(sentence).findings];
  const isSaid = inText.some(
    (finding) => finding.passage !== undefined && finding.class === error.class && finding.severity === error.severity,
  );
  const unit = error.class === "typography" ? textSpelling(error.printed).findings.length > 0 : false;
  return isSaid || unit || report.findings.some((finding) => isSame(finding, error));
}

function plain(text: string): string {
  return text.replace(/[\s\u00ad]+/gu, "").toLowerCase();
}
