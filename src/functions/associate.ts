import type { CustomFunction } from "./customFunction";
import { FUNCTION_LIST, type FunctionId } from "./functionList";

/** What answers for each function, by the id Excel calls it with. */
export const FUNCTIONS = Object.fromEntries(FUNCTION_LIST.map(({ id, calculate }) => [id, calculate])) as Readonly<
  Record<FunctionId, CustomFunction["calculate"]>
>;

let associatedWith: typeof CustomFunctions | null = null;

/**
 * Tells Excel which code answers which id. Does nothing where there is no `CustomFunctions` (a plain browser, Node),
 * and nothing the second time: Excel's runtime warns about a name that is associated twice.
 *
 * @returns whether the functions are associated
 */
export function associateFunctions(): boolean {
  if (typeof CustomFunctions === "undefined") return false;
  if (associatedWith !== CustomFunctions) CustomFunctions.associate(FUNCTIONS);
  associatedWith = CustomFunctions;
  return true;
}
