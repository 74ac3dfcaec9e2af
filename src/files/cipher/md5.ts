import { digestBytes, messageBlocks } from "./digestForm";

const SHIFTS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;
const SINES = Array.from({ length: 64 }, (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32) | 0);

/**
 * The MD5 digest of some bytes, 16 bytes: what keys of old files are made by, and nothing that is to be kept safe.
 *
 * @example md5(new TextEncoder().encode("")) // d41d8cd9…
 */
export function md5(bytes: Uint8Array): Uint8Array {
  const blocks = messageBlocks(bytes, 64, true);
  let state: State = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
  for (let at = 0; at < blocks.byteLength; at += 64) state = mixed(state, blocks, at);
  return digestBytes(Int32Array.from(state), true);
}

type State = readonly [number, number, number, number];

function mixed(state: State, view: DataView, at: number): State {
  let [a, b, c, d] = state;
  for (let step = 0; step < 64; step++) {
    const round = step >> 4;
    const [mix, word] = rounds(round, step, b, c, d);
    const sum = (a + mix + SINES[step]! + view.getInt32(at + word * 4, true)) | 0;
    const shift = SHIFTS[round]![step & 3]!;
    [a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0];
  }
  return [(state[0] + a) | 0, (state[1] + b) | 0, (state[2] + c) | 0, (state[3] + d) | 0];
}

/** What a step mixes of the state, and which word of the block it takes. */
function rounds(round: number, step: number, b: number, c: number, d: number): readonly [mix: number, word: number] {
  if (round === 0) return [(b & c) | (~b & d), step];
  if (round === 1) return [(d & b) | (~d & c), (5 * step + 1) & 15];
  if (round === 2) return [b ^ c ^ d, (3 * step + 5) & 15];
  return [c ^ (b | ~d), (7 * step) & 15];
}
