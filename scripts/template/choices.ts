/** What the user chooses once, on Anvisningar, for every heading of the workbook. */
export interface Choices {
  readonly period: string;
  readonly year: number;
  readonly unit: string;
}

/** Names in the workbook, for the formulas of the headings. */
export const CHOICE_NAMES = { period: "VSS_Period", year: "VSS_Ar", unit: "VSS_Enhet" } as const;

export const PERIODS = ["jan–mars", "jan–april", "jan–juni", "jan–aug", "jan–sep", "jan–okt", "jan–dec"];
export const UNITS = ["tkr", "mnkr"];

const PLACEHOLDER = /\{(period|enhet|år(?:[+-]\d)?)\}/gu;

/**
 * A heading as it reads with what is chosen.
 *
 * @example headingText("Bokslut {år-1}", { period: "jan–aug", year: 2026, unit: "tkr" }) // "Bokslut 2025"
 */
export function headingText(heading: string, { period, year, unit }: Choices): string {
  return heading.replace(PLACEHOLDER, (_, name: string) => {
    if (name === "period") return period;
    return name === "enhet" ? unit : String(year + Number(name.slice(2) || 0));
  });
}

/**
 * The formula that gives that text, or null when nothing in it can be chosen.
 *
 * @example headingFormula("Bokslut {år-1}") // '"Bokslut "&(VSS_Ar-1)'
 */
export function headingFormula(heading: string): string | null {
  const parts = heading.split(PLACEHOLDER);
  if (parts.length === 1) return null;
  // split() puts the names at the odd places.
  const terms = parts.flatMap((part, index) => {
    if (index % 2 === 0) return part === "" ? [] : [`"${part}"`];
    if (part === "period") return [CHOICE_NAMES.period];
    if (part === "enhet") return [CHOICE_NAMES.unit];
    const shift = part.slice(2);
    return [shift === "" ? CHOICE_NAMES.year : `(${CHOICE_NAMES.year}${shift})`];
  });
  return terms.join("&");
}
