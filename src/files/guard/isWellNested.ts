const [LESS, GREATER, QUOTE, APOSTROPHE] = [0x3c, 0x3e, 0x22, 0x27];
/** What is no element: its beginning, and the end that closes it. */
const OTHERS = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/**
 * Whether every element of an XML text ends where it must.
 *
 * @example isWellNested("<a><b/></a>") // true
 * @example isWellNested("<a><b></a></b>") // false
 */
export function isWellNested(text: string): boolean {
  const open: string[] = [];
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    const other = OTHERS.find(([start]) => text.startsWith(start, at));
    if (other) {
      const end = text.indexOf(other[1], at);
      if (end < 0) return false;
      at = end + other[1].length;
      continue;
    }
    const end = tagEnd(text, at + 1);
    if (end < 0) return false;
    const name = /^\/?([^\s/]+)/u.exec(text.slice(at + 1, Math.min(end, at + 200)))?.[1];
    if (name === undefined) return false;
    if (text[at + 1] === "/") {
      if (open.pop() !== name) return false;
    } else if (text[end - 1] !== "/") open.push(name);
    at = end + 1;
  }
  return open.length === 0;
}

/** Where the tag ends, quoted signs left out; −1 when another begins before. */
function tagEnd(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === QUOTE || code === APOSTROPHE) quote = code;
    else if (code === GREATER) return at;
    else if (code === LESS) return -1;
  }
  return -1;
}
