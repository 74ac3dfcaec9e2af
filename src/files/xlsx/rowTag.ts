import { indexIn } from "../stream/rowValues";
import { quoteAfter } from "./cellTag";

const [LT, GT, SLASH, QUOTE, SPACE, EQUALS] = [60, 62, 47, 34, 32, 61] as const;
const [LOWER_E, LOWER_N, LOWER_O, LOWER_R, LOWER_W] = [101, 110, 111, 114, 119] as const;

/** What a row's tag says. */
export interface RowTag {
  /** From 1. */
  readonly number: number;
  readonly isHidden: boolean;
  readonly isEmpty: boolean;
  /** Behind the tag. */
  readonly past: number;
}

/** The tag of a row that begins at a place; null when there is none that says its number. */
export function rowAt(part: Uint8Array, at: number, end: number): RowTag | null {
  if (part[at] !== LT || part[at + 1] !== LOWER_R || part[at + 2] !== LOWER_O || part[at + 3] !== LOWER_W) return null;
  let number = -1;
  let isHidden = false;
  let past = at + 4;
  for (; part[past] !== GT; past++) {
    if (past >= end) return null;
    if (part[past] !== EQUALS || part[past + 1] !== QUOTE) continue;
    const [name, before] = [part[past - 1], part[past - 2]!];
    const close = quoteAfter(part, past + 2);
    if (name === LOWER_R && before <= SPACE) number = indexIn(part, past + 2, close);
    // `hidden`
    if (name === LOWER_N && before === LOWER_E) isHidden = true;
    past = close;
  }
  return number < 1 ? null : { number, isHidden, isEmpty: part[past - 1] === SLASH, past: past + 1 };
}
