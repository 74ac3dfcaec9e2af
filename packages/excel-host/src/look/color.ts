import { invalidArgument } from "../wire/hostError";
import type { Argument } from "../wire/hostObject";

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  brown: "#A52A2A",
  gray: "#808080",
  green: "#008000",
  lightblue: "#ADD8E6",
  lightgray: "#D3D3D3",
  lightgreen: "#90EE90",
  orange: "#FFA500",
  pink: "#FFC0CB",
  purple: "#800080",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/**
 * A colour as Excel stores it; what is none throws InvalidArgument.
 *
 * @example asColor("#ffeecc") // "#FFEECC"
 * @example asColor("red") // "#FF0000"
 */
export function asColor(argument: Argument): string {
  if (typeof argument === "string") {
    if (/^#[0-9A-F]{6}$/i.test(argument)) return argument.toUpperCase();
    const named = NAMED[argument.toLowerCase()];
    if (named) return named;
  }
  throw invalidArgument("color");
}
