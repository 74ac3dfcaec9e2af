import type { AccountRule } from "./accountClass";

type Interval = Pick<AccountRule, "from" | "to">;

const INTERVAL = /^(\d{1,10})(?:\s*[-–—]\s*(\d{1,10}))?$/u;

/**
 * An interval of accounts as the user writes it; null when it is none or ends before it begins.
 *
 * @example parseInterval("8410–8419") // { from: "8410", to: "8419" }
 * @example parseInterval("3") // { from: "3", to: "3" }
 * @example parseInterval("7-4") // null
 */
export function parseInterval(text: string): Interval | null {
  const [, from, to = from] = INTERVAL.exec(text.trim()) ?? [];
  if (from === undefined || to === undefined) return null;
  return to.slice(0, from.length) < from.slice(0, to.length) ? null : { from, to };
}

/** @example intervalText({ from: "4", to: "7" }) // "4–7" */
export function intervalText({ from, to }: Interval): string {
  return from === to ? from : `${from}–${to}`;
}
