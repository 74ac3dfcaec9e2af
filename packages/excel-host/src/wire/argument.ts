import { invalidArgument } from "./hostError";
import type { Argument } from "./hostObject";
import { HostObject } from "./hostObject";
import type { Json } from "./wire";

/** A text no longer than that; InvalidArgument on anything else. */
export function asText(argument: Argument, longest = 32_767): string {
  if (typeof argument !== "string" || argument.length > longest) throw invalidArgument();
  return argument;
}

/** A truth value, or `otherwise` where it is left out; InvalidArgument on anything else. */
export function asBoolean(argument: Argument, otherwise?: boolean): boolean {
  if (isMissing(argument) && otherwise !== undefined) return otherwise;
  if (typeof argument !== "boolean") throw invalidArgument();
  return argument;
}

/** A number within limits, both of them allowed; InvalidArgument on anything else. */
export function asNumber(argument: Argument, least: number, most: number): number {
  if (typeof argument !== "number" || !(argument >= least && argument <= most)) throw invalidArgument();
  return argument;
}

/** As {@link asNumber}, without decimals, or `otherwise` where it is left out. */
export function asInteger(argument: Argument, least: number, most: number, otherwise?: number): number {
  if (isMissing(argument) && otherwise !== undefined) return otherwise;
  const value = asNumber(argument, least, most);
  if (!Number.isInteger(value)) throw invalidArgument();
  return value;
}

/** One of the names, or `otherwise` where it is left out; InvalidArgument on anything else. */
export function asOneOf<Name extends string>(argument: Argument, names: readonly Name[], otherwise?: Name): Name {
  if (isMissing(argument) && otherwise !== undefined) return otherwise;
  const name = names.find((known) => known === argument);
  if (name === undefined) throw invalidArgument();
  return name;
}

/** An object of plain JSON; InvalidArgument on anything else. */
export function asRecord(argument: Argument): { [name: string]: Json } {
  if (typeof argument !== "object" || argument === null || Array.isArray(argument) || argument instanceof HostObject) {
    throw invalidArgument();
  }
  return argument;
}

/** The argument as plain JSON; objects of the host are not. */
export function asJson(argument: Argument): Json {
  if (argument instanceof HostObject) throw invalidArgument();
  if (Array.isArray(argument)) return argument.map(asJson);
  return argument;
}

/** Left out by the caller: the client sends null or nothing. */
export function isMissing(argument: Argument): argument is null | undefined {
  return argument === null || argument === undefined;
}
