import type { Finding } from "../../domain/finding/finding";

/** What a finding is about, in a line: `Avdelning LKDATA · Budget jan-mars 2024`. */
export function findingName({ row, column }: Pick<Finding, "row" | "column">): string {
  return [row, column].filter(Boolean).join(" · ");
}
