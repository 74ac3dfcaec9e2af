import { read, write } from "@e965/xlsx";
import { packZip } from "../../src/files/zip/packZip";
import { preflight } from "../../src/files/guard/preflight";
import { xlsbRecords } from "../../src/files/guard/xlsbRecords";

const [ROW, RK, REAL, FORMULA_NUMBER, SHORT_RK, SHORT_REAL] = [0, 2, 5, 9, 13, 16] as const;
/** Nothing stands behind the tokens. */
const NO_MORE = [0, 0, 0, 0];
const NUMBERS: ReadonlySet<number> = new Set([RK, REAL, SHORT_RK, SHORT_REAL]);
/** Cells of these types say their column; those of the next come after the cell before them. */
const isCell = (type: number): boolean => (type >= 1 && type <= 11) || type === 62;
const isShortCell = (type: number): boolean => type >= 12 && type <= 18;
/** `SUM(A1:B2)`: an area, and the function with its number of arguments. */
export const SUM_TOKENS: readonly number[] = [0x25, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0x22, 1, 4, 0];

/** A workbook saved as .xlsb, as the library writes it. */
export function asXlsb(workbook: Uint8Array, choices: { readonly bookSST?: boolean } = {}): Uint8Array {
  return new Uint8Array(write(read(workbook), { type: "buffer", bookType: "xlsb", ...choices }) as Buffer);
}

/**
 * A workbook saved as .xlsb, every number in it a formula that shows the same number: the library writes .xlsb without
 * formulas, and no program here writes them with.
 *
 * @param tokens the formulas', as [MS-XLSB] 2.5.97 writes them
 */
export async function xlsbOfFormulas(
  workbook: Uint8Array,
  tokens: readonly number[] = SUM_TOKENS,
): Promise<Uint8Array> {
  const checked = await preflight("a.xlsb", asXlsb(workbook));
  if (!checked.ok) throw new Error(checked.error.code);
  const parts = new Map(checked.parts);
  for (const [name, part] of parts) if (/sheet\d+\.bin$/u.test(name)) parts.set(name, withFormulas(part, tokens));
  return packZip(parts, "deflated");
}

function withFormulas(part: Uint8Array, tokens: readonly number[]): Uint8Array {
  const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
  const changed: number[] = [];
  let column = -1;
  for (const { type, start, content: data, end } of xlsbRecords(part)) {
    if (type === ROW) column = -1;
    if (isCell(type)) column = view.getUint32(data, true);
    if (isShortCell(type)) column++;
    if (!NUMBERS.has(type)) {
      changed.push(...part.subarray(start, end));
      continue;
    }
    const look = isCell(type) ? data + 4 : data;
    const value = look + 4;
    const body = Buffer.alloc(22);
    body.writeUInt32LE(column);
    body.set(part.subarray(look, value), 4);
    const isReal = type === REAL || type === SHORT_REAL;
    body.writeDoubleLE(isReal ? view.getFloat64(value, true) : rk(view.getInt32(value, true)), 8);
    body.writeInt32LE(tokens.length, 18);
    changed.push(FORMULA_NUMBER, body.length + tokens.length + NO_MORE.length, ...body, ...tokens, ...NO_MORE);
  }
  return Uint8Array.from(changed);
}

/** A number in 30 bits: whole or the upper part of a double, perhaps a hundredth. */
function rk(packed: number): number {
  const high = new DataView(new ArrayBuffer(8));
  high.setInt32(0, packed & ~3);
  const value = packed & 2 ? packed >> 2 : high.getFloat64(0);
  return packed & 1 ? value / 100 : value;
}
