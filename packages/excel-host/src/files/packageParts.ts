import { CFB } from "@e965/xlsx";

/** The parts of a file by name (`xl/workbook.xml`), as bytes. */
export type Parts = Map<string, Uint8Array>;

const ROOT = "Root Entry/";

/** @throws on bytes that are no zip */
export function readParts(bytes: Uint8Array): Parts {
  const parts: Parts = new Map();
  const { FullPaths, FileIndex } = CFB.read(bytes, { type: "array" });
  for (const [index, path] of FullPaths.entries()) {
    const content = FileIndex[index]?.content;
    // The library adds an entry of its own to every container.
    if (!path.startsWith(ROOT) || path.endsWith("/") || path.includes("\u0001") || !content) continue;
    parts.set(path.slice(ROOT.length), new Uint8Array(content));
  }
  return parts;
}

export function writeParts(parts: Parts): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const [name, bytes] of parts) CFB.utils.cfb_add(container, `/${name}`, bytes);
  return new Uint8Array(
    CFB.write(container, { fileType: "zip", type: "array", compression: true }) as ArrayLike<number>,
  );
}

/** The part as text; an empty text when there is none. */
export function textOf(parts: Parts, name: string): string {
  return new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
}

export function setText(parts: Parts, name: string, text: string): void {
  parts.set(name, new TextEncoder().encode(text));
}
