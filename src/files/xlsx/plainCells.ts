import { plainRuns } from "./plainRuns";

/** A cell without an end of its own ends where the next begins, so that no search goes on for the whole sheet. */
const CELL = /<((?:\w+:)?)c((?:\s[^<>]*?)?)(?:\/>|>((?:[^<]|<(?!(?:\w+:)?c[\s/>]))*?)<\/\1c>)/gu;
const NAME = /(\sr=["'])([A-Za-z]{1,3}\d{1,7}["'])/u;
const TYPE = /\st=["']([^"']*)["']/u;
const VALUE = /(<(?:\w+:)?v(?:\s[^<>]*)?>)([^<]*)(?=<)/u;
const INLINE = /<((?:\w+:)?)is>([\s\S]*?)<\/\1is>/u;
const NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/iu;
const DECIMAL_COMMA = /^\s*[-+]?\d+,\d+(?:e[-+]?\d+)?\s*$/iu;

/**
 * A worksheet with its cells as the library reads them right: names in capitals, decimal points, rich text plain (see
 * {@link plainRuns}), and a number that is none as the text it is.
 *
 * @example plainCells('<row r="1"><c r="a1"><v>1,5</v></c></row>') // '<row r="1"><c r="A1"><v>1.5</v></c></row>'
 */
export function plainCells(sheet: string): string {
  return sheet.replace(CELL, (_, prefix: string, attributes: string, inner?: string) => {
    const named = attributes.replace(NAME, (__, start: string, name: string) => start + name.toUpperCase());
    if (inner === undefined) return `<${prefix}c${named}/>`;
    const isNumber = (TYPE.exec(named)?.[1] ?? "n") === "n";
    const value = isNumber ? (VALUE.exec(inner)?.[2] ?? "") : "";
    const isText = value.trim() !== "" && !NUMBER.test(value) && !DECIMAL_COMMA.test(value);
    const typed = isText ? `${named.replace(TYPE, "")} t="str"` : named;
    return `<${prefix}c${typed}>${isNumber && !isText ? withPoint(inner) : withoutRuns(inner)}</${prefix}c>`;
  });
}

function withPoint(inner: string): string {
  return inner.replace(VALUE, (_, tag: string, value: string) => tag + value.replace(",", "."));
}

function withoutRuns(inner: string): string {
  return inner.replace(
    INLINE,
    (_, prefix: string, xml: string) => `<${prefix}is>${plainRuns(xml, prefix)}</${prefix}is>`,
  );
}
