import type { HeaderFooterText, PageLayout } from "../model/pageLayout";

/** A file holds left, centre and right in one text, and only says which of its texts count. */
interface StoredHeadersFooters {
  oddHeader?: string;
  oddFooter?: string;
  evenHeader?: string;
  evenFooter?: string;
  firstHeader?: string;
  firstFooter?: string;
  differentOddEven?: boolean;
  differentFirst?: boolean;
}

type HeadersFooters = PageLayout["headersFooters"];

export function writeHeadersFooters(given: HeadersFooters): StoredHeadersFooters {
  const hasFirst = /^First/.test(given.state);
  const hasEven = /OddEven|OddAndEven/.test(given.state);
  const pages = hasEven ? given.oddPages : given.defaultForAllPages;
  return {
    ...writePair("odd", pages),
    ...(hasEven && { ...writePair("even", given.evenPages), differentOddEven: true }),
    ...(hasFirst && { ...writePair("first", given.firstPage), differentFirst: true }),
  };
}

export function readHeadersFooters(stored: StoredHeadersFooters, into: HeadersFooters): void {
  const { differentFirst = false, differentOddEven = false } = stored;
  const states = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"];
  into.state = states[(differentOddEven ? 2 : 0) + (differentFirst ? 1 : 0)] ?? "Default";
  const odd = readPair(stored.oddHeader, stored.oddFooter);
  if (differentOddEven) {
    into.oddPages = odd;
    into.evenPages = readPair(stored.evenHeader, stored.evenFooter);
  } else into.defaultForAllPages = odd;
  if (differentFirst) into.firstPage = readPair(stored.firstHeader, stored.firstFooter);
}

function writePair(page: "odd" | "even" | "first", text: HeaderFooterText): StoredHeadersFooters {
  const header = joined(text.leftHeader, text.centerHeader, text.rightHeader);
  const footer = joined(text.leftFooter, text.centerFooter, text.rightFooter);
  return { ...(header && { [`${page}Header`]: header }), ...(footer && { [`${page}Footer`]: footer }) };
}

function joined(left: string, center: string, right: string): string {
  const parts = [
    ["&L", left],
    ["&C", center],
    ["&R", right],
  ];
  return parts.map(([mark, text]) => (text ? `${mark}${text}` : "")).join("");
}

function readPair(header = "", footer = ""): HeaderFooterText {
  const above = parts(header);
  const below = parts(footer);
  return {
    leftHeader: above.L,
    centerHeader: above.C,
    rightHeader: above.R,
    leftFooter: below.L,
    centerFooter: below.C,
    rightFooter: below.R,
  };
}

/** Text before the first mark is in the centre; `&&` is an ampersand. */
function parts(text: string): { L: string; C: string; R: string } {
  const found = { L: "", C: "", R: "" };
  let side: keyof typeof found = "C";
  for (const [piece] of text.matchAll(/&&|&[LCR]|&?[^]/g)) {
    if (/^&[LCR]$/.test(piece)) side = piece[1] as keyof typeof found;
    else found[side] += piece;
  }
  return found;
}
