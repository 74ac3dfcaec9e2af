const SIGNATURE = "89504e470d0a1a0a";

/** Width and height in pixels from a PNG file's header; 0 × 0 when the file is no PNG. */
export function pngSize(file: Buffer): { readonly width: number; readonly height: number } {
  if (file.length < 24 || file.toString("hex", 0, 8) !== SIGNATURE) return { width: 0, height: 0 };
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}
