import { digestBytes, messageBlocks } from "./digestForm";

/** What is added in each fifth of the steps. */
const ADDED = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc | 0, 0xca62c1d6 | 0] as const;

/**
 * The SHA-1 digest of some bytes, 20 bytes. The runtime has it too, but only for those who wait, and a key takes 50 000
 * of them after one another.
 *
 * @example sha1(new TextEncoder().encode("")) // da39a3ee…
 */
export function sha1(bytes: Uint8Array): Uint8Array {
  const blocks = messageBlocks(bytes, 64, false);
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const words = new Int32Array(80);
  for (let at = 0; at < blocks.byteLength; at += 64) {
    for (let step = 0; step < 16; step++) words[step] = blocks.getInt32(at + step * 4);
    for (let step = 16; step < 80; step++)
      words[step] = turned(words[step - 3]! ^ words[step - 8]! ^ words[step - 14]! ^ words[step - 16]!, 1);
    mix(state, words);
  }
  return digestBytes(state, false);
}

function mix(state: Int32Array, words: Int32Array): void {
  let [a, b, c, d, e] = [state[0]!, state[1]!, state[2]!, state[3]!, state[4]!];
  for (let step = 0; step < 80; step++) {
    const part = Math.floor(step / 20);
    const mixed = part === 0 ? (b & c) | (~b & d) : part === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
    const next = (turned(a, 5) + mixed + e + ADDED[part]! + words[step]!) | 0;
    e = d;
    d = c;
    c = turned(b, 30);
    b = a;
    a = next;
  }
  [a, b, c, d, e].forEach((word, index) => (state[index] = state[index]! + word));
}

function turned(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
