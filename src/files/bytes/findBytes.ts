/**
 * Where a text of ASCII characters first stands among bytes, or −1; several bytes are passed at a time, so that this
 * costs a fraction of decoding them.
 *
 * @example indexOfBytes(new TextEncoder().encode("<row/></sheetData>"), "</sheetData") // 6
 */
export function indexOfBytes(bytes: Uint8Array, text: string, from = 0): number {
  const last = text.length - 1;
  const skips = new Uint8Array(256).fill(text.length);
  for (let at = 0; at < last; at++) skips[text.charCodeAt(at)] = last - at;
  for (let end = from + last; end < bytes.length; end += skips[bytes[end]!]!) {
    if (standsAt(bytes, text, end - last)) return end - last;
  }
  return -1;
}

/** Where a text of ASCII characters last stands among bytes, or −1. */
export function lastIndexOfBytes(bytes: Uint8Array, text: string): number {
  for (let at = bytes.length - text.length; at >= 0; at--) {
    if (standsAt(bytes, text, at)) return at;
  }
  return -1;
}

function standsAt(bytes: Uint8Array, text: string, start: number): boolean {
  for (let at = 0; at < text.length; at++) if (bytes[start + at] !== text.charCodeAt(at)) return false;
  return true;
}
