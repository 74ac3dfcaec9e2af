import { outsideTexts } from "./outsideTexts";

/** The one function the engine knows for all custom functions; its first argument says which call it is. */
export const CUSTOM_CALL = "VSSCALL";

/** Excel's TEXT reads its format as a Swede writes it, which the engine's own TEXT does not. */
export const TEXT_CALL = "VSSTEXT";

const NAMESPACED = /(?<![\p{L}\p{N}_.])VSS\.([A-Z][A-Z0-9.]*)\(\s*(\)?)/giu;
const TEXT = /(?<![\p{L}\p{N}_.])TEXT\(/giu;

/**
 * A formula as the engine takes it: calls of custom functions become calls of one function that is told the place of
 * the call in the formula and the function's id. So the engine needs no list of them, and an unknown one is an error
 * when it is calculated, not a formula that can't be read.
 *
 * @example engineFormula("=VSS.TAL(A1)+1") // '=VSSCALL("0 TAL",A1)+1'
 */
export function engineFormula(formula: string): string {
  let calls = 0;
  return outsideTexts(formula, (code) =>
    code
      .replace(NAMESPACED, (_call, id: string, end: string) => {
        const call = `${CUSTOM_CALL}("${calls} ${id.toUpperCase()}"`;
        calls += 1;
        return end === ")" ? `${call})` : `${call},`;
      })
      .replace(TEXT, `${TEXT_CALL}(`),
  );
}

/** @example usesCustomFunctions("=SUM(A1,VSS.TAL(B1))") // true */
export function usesCustomFunctions(formula: string): boolean {
  return engineFormula(formula).includes(`${CUSTOM_CALL}(`);
}
