/** One record of an .xlsb part: where it starts, where its content does, and where both end. */
interface XlsbRecord {
  readonly type: number;
  readonly start: number;
  readonly content: number;
  /** May lie past the part's end. */
  readonly end: number;
}

/**
 * The records of a binary part, as [MS-XLSB] 2.1.4 writes them: the type in one byte or two, the content's size in one to
 * four, seven bits in each.
 */
export function* xlsbRecords(part: Uint8Array): Generator<XlsbRecord> {
  for (let at = 0; at < part.length;) {
    const start = at;
    let type = part[at++]!;
    if (type & 0x80) type = (type & 0x7f) | (((part[at++] ?? 0) & 0x7f) << 7);
    let size = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = part[at++] ?? 0;
      size |= (byte & 0x7f) << shift;
      if (!(byte & 0x80)) break;
    }
    yield { type, start, content: at, end: (at += size) };
  }
}
