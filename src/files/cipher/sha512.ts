import { digestBytes, messageBlocks } from "./digestForm";

/** The first 80 primes, of whose roots the algorithm takes its numbers. */
const PRIMES = primes(80);
/** Of every number its upper 32 bits, then its lower. */
const ADDED = halves(PRIMES.map((prime) => rootBits(prime, 3)));
const START = halves(PRIMES.slice(0, 8).map((prime) => rootBits(prime, 2)));

/**
 * The SHA-512 digest of some bytes, 64 bytes. The runtime has it too, but only for those who wait, and a key takes 100 000
 * of them after one another.
 *
 * @example sha512(new TextEncoder().encode("")) // cf83e135…
 */
export function sha512(bytes: Uint8Array): Uint8Array {
  const blocks = messageBlocks(bytes, 128, false);
  const state = START.slice();
  const words = new Int32Array(160);
  for (let at = 0; at < blocks.byteLength; at += 128) {
    for (let half = 0; half < 32; half++) words[half] = blocks.getInt32(at + half * 4);
    for (let step = 32; step < 160; step += 2) extend(words, step);
    mix(state, words);
  }
  return digestBytes(state, false);
}

/** The two words that follow on those before them; a sum of lower halves carries what is above 32 bits to the upper. */
function extend(words: Int32Array, at: number): void {
  const [fh, fl] = [words[at - 30]!, words[at - 29]!];
  const [lh, ll] = [words[at - 4]!, words[at - 3]!];
  const firstHigh = right(fh, fl, 1) ^ right(fh, fl, 8) ^ (fh >>> 7);
  const firstLow = right(fl, fh, 1) ^ right(fl, fh, 8) ^ ((fl >>> 7) | (fh << 25));
  const lastHigh = right(lh, ll, 19) ^ right(ll, lh, 29) ^ (lh >>> 6);
  const lastLow = right(ll, lh, 19) ^ right(lh, ll, 29) ^ ((ll >>> 6) | (lh << 26));
  const low = (firstLow >>> 0) + (lastLow >>> 0) + (words[at - 13]! >>> 0) + (words[at - 31]! >>> 0);
  words[at] = firstHigh + lastHigh + words[at - 14]! + words[at - 32]! + carry(low);
  words[at + 1] = low;
}

function mix(state: Int32Array, words: Int32Array): void {
  let [ah, al, bh, bl] = [state[0]!, state[1]!, state[2]!, state[3]!];
  let [ch, cl, dh, dl] = [state[4]!, state[5]!, state[6]!, state[7]!];
  let [eh, el, fh, fl] = [state[8]!, state[9]!, state[10]!, state[11]!];
  let [gh, gl, hh, hl] = [state[12]!, state[13]!, state[14]!, state[15]!];
  for (let at = 0; at < 160; at += 2) {
    const turnHigh = right(eh, el, 14) ^ right(eh, el, 18) ^ right(el, eh, 9);
    const turnLow = right(el, eh, 14) ^ right(el, eh, 18) ^ right(eh, el, 9);
    const low1 = (hl >>> 0) + (turnLow >>> 0) + (((el & fl) ^ (~el & gl)) >>> 0) + (ADDED[at + 1]! >>> 0) + (words[at + 1]! >>> 0); // prettier-ignore
    const high1 = (hh + turnHigh + ((eh & fh) ^ (~eh & gh)) + ADDED[at]! + words[at]! + carry(low1)) | 0;
    const sumHigh = right(ah, al, 28) ^ right(al, ah, 2) ^ right(al, ah, 7);
    const sumLow = right(al, ah, 28) ^ right(ah, al, 2) ^ right(ah, al, 7);
    const low2 = (sumLow >>> 0) + (((al & bl) ^ (al & cl) ^ (bl & cl)) >>> 0);
    const high2 = sumHigh + ((ah & bh) ^ (ah & ch) ^ (bh & ch)) + carry(low2);
    const lowE = (dl >>> 0) + ((low1 | 0) >>> 0);
    const lowA = ((low1 | 0) >>> 0) + ((low2 | 0) >>> 0);
    // One by one: a list for each turn takes many times as long.
    hh = gh;
    hl = gl;
    gh = fh;
    gl = fl;
    fh = eh;
    fl = el;
    eh = (dh + high1 + carry(lowE)) | 0;
    el = lowE | 0;
    dh = ch;
    dl = cl;
    ch = bh;
    cl = bl;
    bh = ah;
    bl = al;
    ah = (high1 + high2 + carry(lowA)) | 0;
    al = lowA | 0;
  }
  [ah, al, bh, bl, ch, cl, dh, dl, eh, el, fh, fl, gh, gl, hh, hl].forEach((half, index, all) => {
    if (index % 2 === 0) return;
    const low = (state[index]! >>> 0) + (half >>> 0);
    state[index] = low;
    state[index - 1] = state[index - 1]! + all[index - 1]! + carry(low);
  });
}

/** What a sum of lower halves carries to the upper. */
function carry(low: number): number {
  return (low / 2 ** 32) | 0;
}

/** The upper half of a number turned to the right; the lower, with the halves given the other way. */
function right(one: number, other: number, by: number): number {
  return (one >>> by) | (other << (32 - by));
}

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let one = 2; found.length < count; one++) if (found.every((prime) => one % prime !== 0)) found.push(one);
  return found;
}

/** The first 64 bits behind the point of a number's root. */
function rootBits(number: number, degree: number): bigint {
  const scaled = BigInt(number) << BigInt(64 * degree);
  let root = 0n;
  for (let bit = 1n << 69n; bit > 0n; bit >>= 1n) if ((root | bit) ** BigInt(degree) <= scaled) root |= bit;
  return BigInt.asUintN(64, root);
}

function halves(numbers: readonly bigint[]): Int32Array {
  return Int32Array.from(numbers.flatMap((number) => [Number(number >> 32n), Number(BigInt.asUintN(32, number))]));
}
