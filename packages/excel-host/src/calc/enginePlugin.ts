import { ArraySize, CellError, ErrorType, FunctionArgumentType, FunctionPlugin } from "hyperformula";
import type { FunctionMetadata, SimpleCellAddress } from "hyperformula";
import { formatValue } from "../text/formatValue";
import type { Blank, FunctionLookup } from "./calculator";
import { callCustom, type EngineValue, plainValue, sizeOf } from "./customCall";
import { CUSTOM_CALL, TEXT_CALL } from "./engineFormula";
import { fromSwedishFormat } from "./swedishFormat";

/** What the custom calls of one engine share; the engine carries it as its `context`. */
export interface CallContext {
  readonly functions: FunctionLookup;
  readonly blank: Blank;
  /** Messages of errors that custom functions gave. */
  readonly messages: Set<string>;
  /** Sizes of answers that were not what the arguments let one guess, by call. */
  readonly sizes: Map<string, ArraySize>;
  /** Cells whose formula must be entered anew, because an answer had another size than the engine had reserved. */
  readonly resized: Map<string, SimpleCellAddress>;
}

/** The engine's types for these are not exported; this is what is used of them. */
interface Call {
  readonly args: readonly { readonly type: string; readonly value?: unknown }[];
}
interface Place {
  readonly formulaAddress: SimpleCellAddress;
}

/** Only the engine's own way of adding functions wants a class. */
export class EnginePlugin extends FunctionPlugin {
  static override implementedFunctions: Record<string, FunctionMetadata> = {
    [CUSTOM_CALL]: {
      method: "callCustom",
      sizeOfResultArrayMethod: "customSize",
      enableArrayArithmeticForArguments: true,
      vectorizationForbidden: true,
      parameters: [{ argumentType: FunctionArgumentType.ANY }],
      repeatLastArgs: 1,
    },
    [TEXT_CALL]: {
      method: "text",
      parameters: [{ argumentType: FunctionArgumentType.NOERROR }, { argumentType: FunctionArgumentType.STRING }],
    },
  };

  callCustom(call: Call, place: Place): EngineValue {
    const context = this.config.context as CallContext;
    const [name = "", ...args] = call.args.map((arg) =>
      arg.type === "EMPTY" ? null : this.evaluateAst(arg as never, { ...place, arraysFlag: true } as never),
    );
    const id = String(name).split(" ")[1] ?? "";
    const calculate = context.functions()[id];
    if (!calculate) return new CellError(ErrorType.NAME, "function");
    const answer = callCustom(calculate, args, context);
    const [expected, actual] = [this.customSize(call, place), sizeOf(answer)];
    const fits = expected.width === actual.width && expected.height === actual.height;
    if (fits || answer instanceof CellError) return answer;
    const key = keyOf(call, place);
    context.sizes.set(key, actual);
    context.resized.set(key, place.formulaAddress);
    // The engine can't take more than it has reserved; the formula is entered again with the size known.
    return new CellError(ErrorType.VALUE, "size");
  }

  /** Until it is known better, a function answers with one value for each place of its widest and highest arguments. */
  customSize(call: Call, place: Place): ArraySize {
    const known = (this.config.context as CallContext).sizes.get(keyOf(call, place));
    if (known) return known;
    const sizes = call.args.slice(1).map((arg) => this.arraySizeForAst(arg as never, place as never));
    return new ArraySize(
      Math.max(1, ...sizes.map(({ width }) => width)),
      Math.max(1, ...sizes.map(({ height }) => height)),
    );
  }

  text(call: Call, place: Place): EngineValue {
    const metadata = this.metadata(TEXT_CALL);
    return this.runFunction(call.args as never, place as never, metadata, (value: EngineValue, format: string) => {
      const plain = plainValue(value as never);
      return formatValue(plain as string | number | boolean, fromSwedishFormat(format));
    });
  }
}

function keyOf(call: Call, { formulaAddress: { sheet, row, col } }: Place): string {
  return `${sheet},${row},${col},${String(call.args[0]?.value)}`;
}
