/** One record of an .xlsb part: its type in one byte or two, its size in two. */
export function xlsbRecord(type: number, bytes: readonly number[] = []): number[] {
  return [
    ...(type < 128 ? [type] : [(type & 0x7f) | 0x80, type >> 7]),
    (bytes.length & 0x7f) | 0x80,
    bytes.length >> 7,
    ...bytes,
  ];
}
