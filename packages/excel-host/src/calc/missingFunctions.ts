import { CellError, ErrorType, FunctionArgumentType, FunctionPlugin } from "hyperformula";
import type { FunctionMetadata } from "hyperformula";
import { type EngineValue, plainValue } from "./customCall";

/** The engine's types for these are not exported; this is what is used of them. */
interface Call {
  readonly args: readonly object[];
}

const ANY = { argumentType: FunctionArgumentType.ANY };

/** Functions of ordinary budget sheets that the engine lacks, each put together from functions that it has. */
export class MissingFunctions extends FunctionPlugin {
  static override implementedFunctions: Record<string, FunctionMetadata> = {
    AVERAGEIFS: { method: "averageIfs", parameters: [ANY, ANY, ANY], repeatLastArgs: 2 },
    CONCAT: { method: "concat", parameters: [ANY], repeatLastArgs: 1 },
    RANK: { method: "rank", parameters: [ANY, ANY, { ...ANY, optionalArg: true }] },
    "RANK.EQ": { method: "rank", parameters: [ANY, ANY, { ...ANY, optionalArg: true }] },
  };

  averageIfs(call: Call, place: object): EngineValue {
    const count = this.answerOf("COUNTIFS", call.args.slice(1), place);
    if (count === 0) return new CellError(ErrorType.DIV_BY_ZERO, "count");
    const sum = this.answerOf("SUMIFS", call.args, place);
    return typeof sum === "number" && typeof count === "number" ? sum / count : sum;
  }

  concat(call: Call, place: object): EngineValue {
    return this.answerOf("CONCATENATE", call.args, place);
  }

  /** One more than how many are larger (or smaller, for an order other than 0). */
  rank({ args: [given = {}, range = {}, order] }: Call, place: object): EngineValue {
    const value = this.resultOf(given, place);
    if (typeof value !== "number") return value instanceof CellError ? value : new CellError(ErrorType.VALUE, "number");
    const isAscending = order !== undefined && this.resultOf(order, place) !== 0;
    const same = this.answerOf("COUNTIF", [range, textNode(`=${value}`)], place);
    if (same === 0) return new CellError(ErrorType.NA, "rank");
    const ahead = this.answerOf("COUNTIF", [range, textNode(`${isAscending ? "<" : ">"}${value}`)], place);
    return typeof ahead === "number" ? ahead + 1 : ahead;
  }

  private answerOf(procedureName: string, args: readonly object[], place: object): EngineValue {
    return this.resultOf({ type: "FUNCTION_CALL", procedureName, args }, place);
  }

  private resultOf(node: object, place: object): EngineValue {
    const value: EngineValue = this.evaluateAst(node as never, place as never);
    const isNumber = typeof value === "object" && "val" in value;
    return isNumber ? (plainValue(value) as number) : value;
  }
}

function textNode(value: string): object {
  return { type: "STRING", value };
}
