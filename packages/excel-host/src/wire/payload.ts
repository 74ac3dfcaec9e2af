import type { ResponseBody } from "./wire";

/** Request and response may each hold this many bytes in Excel on the web. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** The answer, as JSON text, to a request that is too large or would be answered with too much. */
export function payloadRefusal(what: "Request" | "Response"): string {
  const answer: ResponseBody = {
    Results: [],
    Error: {
      Code: `${what}PayloadSizeLimitExceeded`,
      Message: `The ${what.toLowerCase()} payload size has exceeded the limit.`,
      Location: "",
      HttpStatusCode: 413,
      ActionIndex: -1,
    },
  };
  return JSON.stringify(answer);
}

/**
 * Bytes of a text as UTF-8. Counted by hand: jsdom, where panes are tested, has no TextEncoder.
 *
 * @example byteLength("blå €") // 8
 */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    // Either half of a pair takes two bytes.
    bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2;
  }
  return bytes;
}
