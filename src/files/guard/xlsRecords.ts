/** One record of an .xls file: where it starts, where its content does, and where both end. */
interface XlsRecord {
  readonly type: number;
  readonly start: number;
  readonly content: number;
  /** May lie past the records' end. */
  readonly end: number;
}

/** The records of an .xls file, as [MS-XLS] 2.1.4 writes them: the type and the content's size in two bytes each. */
export function* xlsRecords(records: Uint8Array): Generator<XlsRecord> {
  const view = new DataView(records.buffer, records.byteOffset, records.byteLength);
  for (let start = 0; start + 4 <= records.length;) {
    const content = start + 4;
    const end = content + view.getUint16(start + 2, true);
    yield { type: view.getUint16(start, true), start, content, end };
    start = end;
  }
}
