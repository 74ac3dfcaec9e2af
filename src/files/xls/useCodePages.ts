import { set_cptable } from "@e965/xlsx";
import { codePageDecoder } from "../codePages";

let isUsed = false;

/**
 * Lets the library read texts by their code pages, as those of Excel 5 and 95 are written. Its own tables are another
 * 194 kB to load, and in the browser it leaves them out: `–`, `”` and `€` would be `_`.
 */
export function useCodePages(): void {
  if (isUsed) return;
  isUsed = true;
  set_cptable({ utils: { decode } });
}

/** @param bytes in whichever of its lists the library has them */
function decode(codePage: number, bytes: ArrayLike<number>): string {
  return codePageDecoder(codePage).decode(bytes instanceof Uint8Array ? bytes : Uint8Array.from(bytes));
}
