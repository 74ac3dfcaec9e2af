import type { Random } from "./random";

const EXTREMES = [0, 1, 0x7f, 0x80, 0xff];

const CHANGES: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  (bytes, random) => bytes.with(random.below(bytes.length), random.below(256)),
  (bytes, random) => {
    const at = random.below(bytes.length);
    return bytes.with(at, (bytes[at] ?? 0) ^ (1 << random.below(8)));
  },
  (bytes, random) => {
    const at = random.below(bytes.length);
    return bytes.slice().fill(random.pick(EXTREMES), at, at + 1 + random.below(8));
  },
  (bytes, random) => cut(bytes, random.below(bytes.length), 1 + random.below(64)),
  (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  (bytes, random) => {
    const [from, to] = [random.below(bytes.length), random.below(bytes.length)];
    const piece = bytes.slice(from, from + 1 + random.below(64));
    return joined(bytes.slice(0, to), piece, bytes.slice(to));
  },
];

/** The file with a few bytes changed, lost, repeated or moved. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let changed = bytes;
  for (let times = 1 + random.below(4); times > 0 && changed.length > 0; times--) {
    changed = random.pick(CHANGES)(changed, random);
  }
  return changed;
}

function cut(bytes: Uint8Array, at: number, length: number): Uint8Array {
  return joined(bytes.slice(0, at), bytes.slice(at + length));
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}
