import { attributeOf } from "../attributeOf";
import { raised } from "../runs/raisedText";
import { struck } from "../runs/struckText";
import type { TextLooks } from "./textLooks";

/** Error names that the library knows. */
const KNOWN: ReadonlySet<string> = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);
/** The beginnings of errors in the languages LibreOffice speaks, and its own by number; every other is a value that is none. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^#(?:SAKNAS|N\/A|NV|I\/T)/iu, "#N/A"],
  [/^#(?:NAM|NAVN)/iu, "#NAME?"],
  [/^#DIV/iu, "#DIV/0!"],
  [/^#REF/iu, "#REF!"],
  [/^(?:#(?:NUM|OGILTIGT|TAL|ZAHL)|(?:Err|Fel):503)/iu, "#NUM!"],
];
const PARAGRAPH = /<text:p\b[^<>]*>([^<]*)/u;
const SPAN = /<text:span(\s[^<>]*)>((?:[^<]|<(?!\/?text:span))*)<\/text:span>/gu;
const IS_ERROR = /\scalcext:value-type="error"/u;
const HAS_FORMULA = /\stable:formula=/u;
const SHOWS_ERROR = /<text:p\b[^<>]*>\s*(?:#[^\s<]+[!?A]|(?:Err|Fel):\d{3})\s*<\/text:p>/u;
const HAS_TEXT = /\soffice:string-value="[^"]/u;

/**
 * A cell's element as the library reads it right: an error by Excel's name, what is struck through marked, what is raised
 * in raised characters, and a text that stands only in an attribute with a paragraph. Null when it is right as it is.
 *
 * @param attributes from the first space to before `>` or `/>`
 * @param inner what stands within the element
 */
export function odsCell(prefix: string, attributes: string, inner: string, looks: TextLooks): string | null {
  const tag = `${prefix}table-cell`;
  const isError = IS_ERROR.test(attributes) || (HAS_FORMULA.test(attributes) && SHOWS_ERROR.test(inner));
  if (isError) {
    const shown = PARAGRAPH.exec(inner)?.[1]?.trim() ?? "";
    if (IS_ERROR.test(attributes) && KNOWN.has(shown)) return null;
    const typed = IS_ERROR.test(attributes) ? attributes : `${attributes} calcext:value-type="error"`;
    return `<${tag}${typed.replace(/\soffice:string-value="[^"]*"/u, "")}><text:p>${errorName(shown)}</text:p></${tag}>`;
  }
  if (HAS_TEXT.test(attributes)) return `<${tag}${attributes}><text:p></text:p>${inner}</${tag}>`;

  function span(all: string, style: string, text: string): string {
    if (looks.struck.has(style)) return struck(text);
    return looks.raised.has(style) ? raised(text) : all;
  }

  const read = inner.includes("<text:span")
    ? inner.replace(SPAN, (all, look: string, text: string) =>
        span(all, attributeOf(look, "text:style-name") ?? "", text),
      )
    : inner;
  // prettier-ignore
  return read === inner ? null : `<${tag}${attributes}>${read}</${tag}>`;
}

const VALUE =
  /\s(?:office:(?:value-type|value|date-value|time-value|boolean-value|string-value|currency)|calcext:value-type|table:formula)="[^"]*"/gu;
const SHOWN_VALUE = /\soffice:(?:string-value|date-value|time-value|boolean-value|value)="([^"]*)"/u;
/** A text, or a piece of one with its own style; notes of others are no part of it. */
const PIECE = /<text:span(\s[^<>]*)>((?:[^<]|<(?!\/?text:span))*)<\/text:span>|(?<=>)[^<>]+/gu;
const ANNOTATION = /<office:annotation[\s>](?:[^<]|<(?!\/office:annotation>))*<\/office:annotation>/gu;

/** A cell that is struck through as a whole, but for the pieces that say they are not, as a text that is marked so. */
export function struckOdsCell(prefix: string, attributes: string, inner: string, looks: TextLooks): string {
  const tag = `${prefix}table-cell`;
  const shown = inner.replace(ANNOTATION, "");
  const hasText = /<text:p\b/u.test(shown);
  const text = hasText
    ? shown.replace(PIECE, (piece, look?: string, content?: string) =>
        look === undefined
          ? struck(piece)
          : looks.plain.has(attributeOf(look, "text:style-name") ?? "")
            ? piece
            : struck(content ?? ""),
      )
    : `<text:p>${struck(SHOWN_VALUE.exec(attributes)?.[1] ?? "")}</text:p>`;
  const bare = attributes.replace(VALUE, "");
  return `<${tag}${bare} office:value-type="string" calcext:value-type="string">${text}</${tag}>`;
}

function errorName(shown: string): string {
  if (KNOWN.has(shown)) return shown;
  return OTHERS.find(([pattern]) => pattern.test(shown))?.[1] ?? "#VALUE!";
}
