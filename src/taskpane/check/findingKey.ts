import type { Finding } from "../../domain/finding/finding";

/**
 * One string per finding, the same when the findings are made anew, numbered where two are alike.
 *
 * @example keyedFindings(findings).get(finding) // "a:drift|summa|Avdelning LKDATA|Budget"
 */
export function keyedFindings(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const { table, check, row, column, passage } = finding;
      const key = [table, check, row, column, passage?.sentence ?? ""].filter(Boolean).join("|");
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      return [finding, nth === 1 ? key : `${key}|${nth}`];
    }),
  );
}
