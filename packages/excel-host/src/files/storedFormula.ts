import { outsideTexts } from "../calc/outsideTexts";

/** Functions newer than the file format, which stand with a prefix in a file. */
const NEWER =
  "CEILING.MATH CONCAT COVARIANCE.P COVARIANCE.S DAYS FLOOR.MATH FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOWEEKNUM LET " +
  "MAXIFS MINIFS MODE.SNGL NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG " +
  "RANK.EQ SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S SWITCH TEXTJOIN UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK " +
  "XLOOKUP XMATCH XOR";
const PREFIXES = new Map<string, string>([
  ...NEWER.split(" ").map((name) => [name, "_xlfn."] as const),
  ["FILTER", "_xlfn._xlws."],
  ["SORT", "_xlfn._xlws."],
]);

const CALL = /(?<![\p{L}\p{N}_.])([A-Z][A-Z0-9.]*)\(/giu;
const CUSTOM = /(?<![\p{L}\p{N}_.])VSS\.([A-Z][A-Z0-9.]*)\(/giu;
const STORED_CUSTOM = /(?<![\p{L}\p{N}_.])_xldudf_VSS_([A-Z][A-Z0-9_]*)\(/giu;

/**
 * A formula as a file holds it: without its `=`, newer functions with their prefix, custom functions as `_xldudf_`
 * with underscores for dots.
 *
 * @example storedFormula("=VSS.TAL(A1)+IFNA(A2,0)") // "_xldudf_VSS_TAL(A1)+_xlfn.IFNA(A2,0)"
 */
export function storedFormula(formula: string): string {
  return outsideTexts(formula.replace(/^=/, ""), (code) =>
    code
      .replace(CUSTOM, (_call, id: string) => `_xldudf_VSS_${id.toUpperCase().replaceAll(".", "_")}(`)
      .replace(CALL, (call, name: string) => (PREFIXES.get(name.toUpperCase()) ?? "") + call),
  );
}

/** The formula as it was typed, with its `=`, from the one in a file. */
export function writtenFormula(stored: string): string {
  const code = outsideTexts(stored.replace(/^=/, ""), (piece) =>
    piece
      .replace(/_xlfn\.(?:_xlws\.)?/gi, "")
      .replace(STORED_CUSTOM, (_call, id: string) => `VSS.${id.toUpperCase().replaceAll("_", ".")}(`),
  );
  return `=${code}`;
}
