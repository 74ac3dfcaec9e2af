import type { Source } from "./source";

/** A file read again replaces itself in place; there is only ever one open workbook, whatever it is called now. */
export function withSource(sources: readonly Source[], read: Source): readonly Source[] {
  const isSame = (source: Source): boolean =>
    source.file === read.file || (source.origin === "workbook" && read.origin === "workbook");
  const place = sources.findIndex(isSame);
  if (place === -1) return [...sources, read];
  return sources.flatMap((source, index) => (index === place ? [read] : isSame(source) ? [] : [source]));
}
