/**
 * A record that ends with a text.
 *
 * @param type below 128
 * @param head what stands before the text
 */
export function textRecord(type: number, head: Uint8Array, text: string): Uint8Array {
  const size = head.length + 4 + text.length * 2;
  // The size in as many bytes as it may need, seven bits in each: [MS-XLSB] 2.1.4.
  const sized = [(size & 0x7f) | 0x80, ((size >> 7) & 0x7f) | 0x80, ((size >> 14) & 0x7f) | 0x80, (size >> 21) & 0x7f];
  const start = 1 + sized.length + head.length;
  const record = new Uint8Array(1 + sized.length + size);
  record.set([type, ...sized, ...head]);
  const view = new DataView(record.buffer, start);
  view.setUint32(0, text.length, true);
  for (let at = 0; at < text.length; at++) view.setUint16(4 + at * 2, text.charCodeAt(at), true);
  return record;
}
