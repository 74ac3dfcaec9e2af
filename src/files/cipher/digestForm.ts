/**
 * A message in whole blocks, as MD5 and the SHA family take it: a bit that says where it ends, zeros, and its length in
 * bits, in the last eighth of a block.
 *
 * @param block bytes of a block
 * @param isLittle whether numbers stand with their lowest byte first
 * @example messageBlocks(Uint8Array.of(7), 64, false).getUint32(0) // 0x07800000
 */
export function messageBlocks(bytes: Uint8Array, block: 64 | 128, isLittle: boolean): DataView {
  const padded = new Uint8Array((Math.floor((bytes.length + block / 8) / block) + 1) * block);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - (isLittle ? 8 : 4), bytes.length * 8, isLittle);
  return view;
}

/**
 * The bytes of a digest, from its numbers of 32 bits.
 *
 * @param isLittle whether numbers stand with their lowest byte first
 * @example digestBytes(Int32Array.of(1), true) // Uint8Array.of(1, 0, 0, 0)
 */
export function digestBytes(words: Int32Array, isLittle: boolean): Uint8Array {
  const digest = new DataView(new ArrayBuffer(words.length * 4));
  words.forEach((word, index) => digest.setInt32(index * 4, word, isLittle));
  return new Uint8Array(digest.buffer);
}
