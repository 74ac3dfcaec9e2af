import type { Message } from "../../domain/message";
import type { Troubles } from "../../domain/table/problem";
import { say, type Language, type Sentences } from "../bilingual";
import type { Advised } from "./advised";
import { CELL_PROBLEMS } from "./cellProblems";
import { FILE_ODDITIES } from "./fileOddities";
import { LEDGER_PROBLEMS } from "./ledgerProblems";
import { TABLE_PROBLEMS } from "./tableProblems";

/** Everything that is said of what could not be read as meant. */
export const PROBLEMS: Sentences<Troubles, Advised> = {
  ...CELL_PROBLEMS,
  ...TABLE_PROBLEMS,
  ...LEDGER_PROBLEMS,
  ...FILE_ODDITIES,
};

/**
 * What is wrong, and what the user can do.
 *
 * @example problemText({ code: "errorShown", values: { error: "#REF!" } }, "sv").message // "Cellen visar felet #REF!."
 */
export function problemText(problem: Message<Troubles>, language: Language): Advised {
  return say(PROBLEMS, problem, language);
}
