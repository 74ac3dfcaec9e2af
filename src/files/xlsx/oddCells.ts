const [LT, GT, QUOTE, APOSTROPHE, SPACE, EQUALS] = [60, 62, 34, 39, 32, 61] as const;
const [LOWER_C, LOWER_N, LOWER_R, LOWER_T, LOWER_V] = [99, 110, 114, 116, 118] as const;
/** 1 for every byte that numbers are written with. */
const OF_NUMBERS = new Uint8Array(256);
for (const character of "0123456789+-.eE") OF_NUMBERS[character.charCodeAt(0)] = 1;

/** How far from a byte the last one of the next `<v>` or `<r>` may be. */
const SKIPS = new Uint8Array(256).fill(3);
SKIPS[LT] = 2;
SKIPS[LOWER_R] = SKIPS[LOWER_V] = 1;

/**
 * Whether a worksheet has cells that the library would read as something else without a word, see `plainCells`: runs of
 * text in the cell, or a number with a decimal comma or a space, of which it would read the digits before it.
 */
export function hasOddCells(part: Uint8Array): boolean {
  let checked = 0;
  for (let at = 2; at < part.length; at += SKIPS[part[at]!]!) {
    if (part[at] !== GT || part[at - 2] !== LT) continue;
    if (part[at - 1] === LOWER_R) return true;
    if (part[at - 1] !== LOWER_V) continue;
    const start = ++at;
    while (OF_NUMBERS[part[at]!] === 1) at++;
    if (part[at] === LT || at >= part.length) continue;
    if (isNumberCell(part, start, checked)) return true;
    checked = start;
  }
  return false;
}

/** Whether the cell that a place stands in says no other type than a number; no when it is the cell that was checked last. */
function isNumberCell(part: Uint8Array, place: number, checked: number): boolean {
  let at = place;
  while (at > checked && !(part[at] === LT && part[at + 1] === LOWER_C && part[at + 2]! <= SPACE)) at--;
  if (at === checked && checked > 0) return false;
  for (; at < place && part[at] !== GT; at++) {
    if (part[at] !== SPACE || part[at + 1] !== LOWER_T || part[at + 2] !== EQUALS) continue;
    const quote = part[at + 5];
    return part[at + 4] === LOWER_N && (quote === QUOTE || quote === APOSTROPHE);
  }
  return true;
}
