/**
 * Some bytes ciphered, or deciphered, by RC4.
 *
 * @example rc4(key, rc4(key, bytes)) // bytes
 */
export function rc4(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const box = Uint8Array.from({ length: 256 }, (_, index) => index);
  for (let at = 0, other = 0; at < 256; at++) {
    other = (other + box[at]! + key[at % key.length]!) & 255;
    [box[at], box[other]] = [box[other]!, box[at]!];
  }
  const out = new Uint8Array(bytes.length);
  for (let at = 0, one = 0, other = 0; at < bytes.length; at++) {
    one = (one + 1) & 255;
    other = (other + box[one]!) & 255;
    [box[one], box[other]] = [box[other]!, box[one]!];
    out[at] = bytes[at]! ^ box[(box[one]! + box[other]!) & 255]!;
  }
  return out;
}
