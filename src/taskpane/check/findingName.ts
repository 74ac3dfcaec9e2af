import { RUNNING_TEXT_ROW, type Finding } from "../../domain/finding/finding";
import type { Language } from "../../texts/bilingual";
import { findingTexts } from "../../texts/pane/findingTexts";

/**
 * What a finding is about, in a line.
 *
 * @example findingName({ row: "Avdelning LKDATA", column: "Budget jan-mars 2024" }, "sv") // "Avdelning LKDATA · Budget jan-mars 2024"
 * @example findingName({ row: "Löptext", column: "" }, "en") // "Running text"
 */
export function findingName({ row, column }: Pick<Finding, "row" | "column">, language: Language): string {
  const about = row === RUNNING_TEXT_ROW ? findingTexts[language].text.name : row;
  return [about, column].filter(Boolean).join(" · ");
}
