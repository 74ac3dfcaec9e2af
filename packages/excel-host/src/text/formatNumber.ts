import type { FormatToken } from "./formatSections";

const THOUSANDS = "\u00A0";

/**
 * Shows a non-negative number by one section of a number format: digits, thousands, decimals, percent, scaling
 * commas and exponent, with the literals where they stand.
 */
export function formatNumber(value: number, section: readonly FormatToken[]): string {
  const codes = section.flatMap((token) => ("code" in token ? [token.code] : []));
  const exponent = codes.find((code) => /^E[+-]$/i.test(code));
  const mantissa = exponent ? codes.slice(0, codes.indexOf(exponent)) : codes;
  const digits = mantissa.filter((code) => /^[0#?.,]$/.test(code)).join("");
  const percents = codes.filter((code) => code === "%").length;
  const scaling = /,+(?=\.|$)/.exec(digits)?.[0].length ?? 0;
  const plain = digits.replace(/,+(?=\.|$)/, "");
  const [whole = "", decimals = ""] = plain.replace(/,/g, "").split(".");
  const scaled = (value * 100 ** percents) / 1000 ** scaling;
  const shown = exponent
    ? formatExponent(scaled, decimals.length, exponent)
    : formatDecimal(scaled, whole, decimals, plain.includes(","));
  return assemble(section, shown);
}

/** Excel's General: at most eleven characters' worth of digits, decimal comma, no thousands. */
export function formatGeneral(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    return formatSigned(value, formatExponent(size, 5, "E+").replace(/,?0+E/, "E"));
  }
  const wholeDigits = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  return String(Number(value.toFixed(Math.max(0, 10 - wholeDigits)))).replace(".", ",");
}

function formatSigned(value: number, text: string): string {
  return value < 0 ? `-${text}` : text;
}

function formatDecimal(value: number, whole: string, decimals: string, grouped: boolean): string {
  // Intl rounds the decimal number a person sees (2.675 → 2,68), as Excel does; toFixed rounds the binary one.
  const text = new Intl.NumberFormat("en-US", {
    useGrouping: false,
    maximumFractionDigits: decimals.length,
    minimumFractionDigits: (/[0?](?!.*[0?])/.exec(decimals)?.index ?? -1) + 1,
  }).format(value);
  const [integer = "0", fraction = ""] = text.split(".");
  const shortest = (whole.match(/0/g) ?? []).length;
  const padded = (integer === "0" ? "" : integer).padStart(shortest, "0");
  const parts = grouped ? padded.replace(/\B(?=(\d{3})+$)/g, THOUSANDS) : padded;
  return fraction === "" ? parts : `${parts},${fraction}`;
}

function formatExponent(value: number, decimals: number, mark: string): string {
  const [mantissa = "0", power = "+0"] = value.toExponential(decimals).split("e");
  const sign = power.startsWith("-") ? "-" : mark.endsWith("+") ? "+" : "";
  return `${mantissa.replace(".", ",")}E${sign}${power.slice(1).padStart(2, "0")}`;
}

function assemble(section: readonly FormatToken[], number: string): string {
  let isPlaced = false;
  let text = "";
  for (const token of section) {
    if ("literal" in token) text += token.literal;
    else if (token.code === "%") text += "%";
    else if (!isPlaced && /^[0#?.]$/.test(token.code)) {
      text += number;
      isPlaced = true;
    }
  }
  return text;
}
