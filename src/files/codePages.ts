/** The upper halves of DOS's code pages, which no decoder of the runtime knows. */
const DOS: ReadonlyMap<number, string> = new Map([
  [
    437,
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐" +
      "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0",
  ],
  [
    850,
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐" +
      "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0",
  ],
]);

/** What the runtime calls code pages that are not `windows-…`. */
const LABELS: Readonly<Record<number, string>> = {
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  10000: "macintosh",
  28591: "iso-8859-1",
  65001: "utf-8",
};
const WINDOWS = [1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258];

/** Turns bytes into text; `stream` keeps half a character for the next call. */
export interface ByteDecoder {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

/**
 * A decoder for one of Windows', DOS's or the Mac's code pages by its number; Windows' Western one for a page that is not
 * known.
 *
 * @example codePageDecoder(850).decode(Uint8Array.of(0x8f, 0x72)) // "År"
 */
export function codePageDecoder(codePage: number): ByteDecoder {
  const upper = DOS.get(codePage);
  if (upper !== undefined) return { decode: (bytes = new Uint8Array()) => dosText(bytes, upper) };
  const label = LABELS[codePage];
  if (label !== undefined) return new TextDecoder(label);
  const decoder = new TextDecoder(`windows-${WINDOWS.includes(codePage) ? codePage : 1252}`);
  // Node 20 takes the whole bytes of Windows' Western page for ISO-8859-1, where `–` and `€` are no characters, but not parts.
  return { decode: (bytes = new Uint8Array()) => decoder.decode(bytes, { stream: true }) };
}

function dosText(bytes: Uint8Array, upper: string): string {
  let text = "";
  for (const byte of bytes) text += byte < 128 ? String.fromCharCode(byte) : (upper[byte - 128] ?? "");
  return text;
}
