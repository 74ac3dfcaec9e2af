import type { Bilingual } from "../texts/bilingual";
import type { Argument, Spill } from "./excel/broadcast";

/** One argument, as Excel shows it while the formula is written. */
export interface FunctionParameter {
  /** ASCII and the same in every language version of Excel. */
  readonly name: string;
  readonly optional?: true;
  readonly help: Bilingual<string>;
}

/**
 * How Infoga writes the function for the selected cells.
 *
 * - `columns`: one argument per column, the answers in a column to the right.
 * - `block`: the whole selection as one argument, the answers in a block of the same size to the right.
 * - `total`: one argument per column, one answer below.
 * - `foot`: the last row holds sums and the rows above their addends, the answers in a row below.
 */
interface Insertion {
  readonly shape: "columns" | "block" | "total" | "foot";
  /** What the columns hold, in the order of the arguments; the first `least` must be selected. */
  readonly columns: readonly Bilingual<string>[];
  readonly least: number;
  /** Arguments that follow the columns as they stand, e.g. `"tkr"`; none when absent. */
  readonly constants?: readonly string[];
}

/** All there is to know of a VSS function. What Excel, the pane and the tests need is derived from it. */
export interface CustomFunction<Id extends string = string> {
  /** ASCII, upper case; the name in formulas after `VSS.` and what Excel calls it by. */
  readonly id: Id;
  /** What Excel says of it while the formula is written. */
  readonly help: Bilingual<string>;
  /** What the pane says of it, where a function is looked for. */
  readonly purpose: Bilingual<string>;
  readonly parameters: readonly FunctionParameter[];
  /** A formula in Swedish form: semicolons and decimal commas. */
  readonly example: string;
  readonly insert: Insertion;
  /**
   * The answer to its arguments in order, each a matrix, or null or undefined when left out. A lone answer that is an
   * error is thrown; in a larger result the error stands in its cell.
   */
  readonly calculate: (...args: Argument[]) => Spill;
}

/** A description with its id kept as a literal, so that the list of functions knows its ids. */
export function customFunction<const Id extends string>(description: CustomFunction<Id>): CustomFunction<Id> {
  return description;
}

/**
 * How the function is written, with brackets around what may be left out.
 *
 * @example signatureOf(AVVIKELSE) // "VSS.AVVIKELSE(utfall; budget; [slag])"
 */
export function signatureOf({ id, parameters }: Pick<CustomFunction, "id" | "parameters">): string {
  const names = parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name));
  return `VSS.${id}(${names.join("; ")})`;
}
