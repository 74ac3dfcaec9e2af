import type { CustomFunction } from "../../src/functions/customFunction";
import type { Language } from "../../src/texts/bilingual";

/** One function as Excel reads it. Keys stand in the order of Microsoft's own generator. */
interface FunctionMetadata {
  readonly description: string;
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly {
    readonly description: string;
    readonly dimensionality: "matrix";
    readonly name: string;
    readonly optional?: true;
    readonly type: "any";
  }[];
  readonly result: { readonly dimensionality: "matrix" };
  readonly helpUrl: string;
}

/** The content of functions.json. */
export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * What Excel must know about the functions, in one language. Ids, names and parameter names are the same in all: a
 * formula reads the same in every language version. Every argument and result is a matrix of anything, so that ranges
 * broadcast and spill. Microsoft's generator is not used: it reads the types and the comments of plain function
 * declarations, which would be a second place to describe a function in.
 *
 * @param address where the build is served; the formula builder links every function to its own section of the help page
 * @example functionsMetadata([AVVIKELSE], "en", "https://vss.example.se").functions[0]?.id // "AVVIKELSE"
 */
export function functionsMetadata(
  functions: readonly CustomFunction[],
  language: Language,
  address: string,
): FunctionsMetadata {
  return {
    allowCustomDataForDataTypeAny: true,
    functions: functions.map(({ id, help, parameters }) => ({
      description: help[language],
      id,
      name: id,
      parameters: parameters.map(({ name, optional, help }) => ({
        description: help[language],
        dimensionality: "matrix",
        name,
        ...(optional && { optional }),
        type: "any",
      })),
      result: { dimensionality: "matrix" },
      helpUrl: `${address}/assets/funktioner.html#${id}`,
    })),
  };
}
