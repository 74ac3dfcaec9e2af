import { invalidArgument } from "./hostError";
import type { Argument } from "./hostObject";
import { HostObject } from "./hostObject";
import type { Json } from "./wire";

/** Each of these gives the argument as the type asked for, or throws InvalidArgument. */
export function asText(argument: Argument, longest = 32_767): string {
  if (typeof argument !== "string" || argument.length > longest) throw invalidArgument();
  return argument;
}

export function asBoolean(argument: Argument, otherwise?: boolean): boolean {
  if (isMissing(argument) && otherwise !== undefined) return otherwise;
  if (typeof argument !== "boolean") throw invalidArgument();
  return argument;
}

export function asNumber(argument: Argument, least: number, most: number): number {
  if (typeof argument !== "number" || !(argument >= least && argument <= most)) throw invalidArgument();
  return argument;
}

export function asInteger(argument: Argument, least: number, most: number, otherwise?: number): number {
  if (isMissing(argument) && otherwise !== undefined) return otherwise;
  const value = asNumber(argument, least, most);
  if (!Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function asOneOf<Name extends string>(argument: Argument, names: readonly Name[], otherwise?: Name): Name {
  if (isMissing(argument) && otherwise !== undefined) return otherwise;
  const name = names.find((known) => known === argument);
  if (name === undefined) throw invalidArgument();
  return name;
}

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

export function isMissing(argument: Argument): argument is null | undefined {
  return argument === null || argument === undefined;
}
