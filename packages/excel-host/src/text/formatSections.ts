/** A piece of a number format: text to show as it is, or a code that stands for a part of the value. */
export type FormatToken = { readonly literal: string } | { readonly code: string };

/**
 * Splits a number format code into its sections, and those into tokens. Colours and conditions in brackets are left
 * out; `_x` becomes a space and `*x` nothing.
 *
 * `formatSections('0 "kr";-0')` → `[[{code:"0"},{literal:" "},{literal:"kr"}], [{literal:"-"},{code:"0"}]]`
 */
export function formatSections(format: string): FormatToken[][] {
  const pattern = /"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|;|General|AM\/PM|A\/P|E[+-]|[ymdhs]+|[0#?.,%@]|([^])/gi;
  const sections: FormatToken[][] = [[]];
  for (const match of format.matchAll(pattern)) {
    const [text, quoted, escaped, other] = match;
    const section = sections[sections.length - 1] ?? [];
    if (text === ";") sections.push([]);
    else if (text.startsWith("[") || text.startsWith("*")) continue;
    else if (text.startsWith("_")) section.push({ literal: " " });
    else if (quoted !== undefined || escaped !== undefined || other !== undefined) {
      section.push({ literal: quoted ?? escaped ?? other ?? "" });
    } else section.push({ code: text });
  }
  return sections;
}
