import { formatDate, isDateSection } from "./formatDate";
import { formatGeneral, formatNumber } from "./formatNumber";
import type { FormatToken } from "./formatSections";
import { formatConditions } from "./formatConditions";
import { formatSections } from "./formatSections";
import type { Scalar } from "../model/worksheet";

/**
 * Shows a value by a number format (en-US code) the way a Swedish Excel does.
 *
 * `formatValue(-1234.5, "#,##0.0;-#,##0.0")` → `"-1 234,5"` (U+00A0 between the thousands)
 */
export function formatValue(value: Scalar, format: string): string {
  if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
  const sections = formatSections(format);
  if (typeof value === "string") return formatText(value, sections);
  // Excel shows the short date format (stored as m/d/yyyy) in the order of the user's country.
  if (format === "m/d/yyyy") return formatDate(value, formatSections("yyyy-mm-dd")[0] ?? []);
  const numeric = sections.slice(0, 3);
  const conditions = formatConditions(format);
  const section = conditions.some((one) => one !== null)
    ? (numeric[conditions.slice(0, 3).findIndex((one) => one === null || one(value))] ?? numeric.at(-1) ?? [])
    : sectionFor(value, numeric);
  if (isDateSection(section)) return formatDate(value, section);
  if (section.some((token) => "code" in token && /^general$/i.test(token.code))) return around(section, value);
  if (section.some((token) => "code" in token && token.code === "@")) return formatGeneral(value);
  // A section of its own for negative numbers says how the minus is drawn, if at all.
  const showsSign = value < 0 && numeric.length < 2;
  return (showsSign ? "-" : "") + formatNumber(Math.abs(value), section);
}

function sectionFor(value: number, sections: FormatToken[][]): FormatToken[] {
  const [positive = [], negative, zero] = sections;
  if (value < 0) return negative ?? positive;
  return value === 0 ? (zero ?? positive) : positive;
}

function formatText(value: string, sections: FormatToken[][]): string {
  const isText = (section: FormatToken[]) => section.some((token) => "code" in token && token.code === "@");
  const section = sections[3] ?? sections.find(isText);
  if (!section) return value;
  return section.map((token) => ("literal" in token ? token.literal : token.code === "@" ? value : "")).join("");
}

function around(section: FormatToken[], value: number): string {
  return section.map((token) => ("literal" in token ? token.literal : formatGeneral(value))).join("");
}
