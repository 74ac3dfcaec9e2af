import { attributeOf } from "../attributeOf";
import { indexOfBytes } from "../bytes/findBytes";
import type { Parts } from "../guard/preflight";
import { partNamed } from "../partNamed";
import { STYLE_PART } from "../partNames";

const FONT = /<((?:\w+:)?)font(?:\s[^<>]*)?(?:\/>|>(?:[^<]|<(?!(?:\w+:)?font[\s/>]))*?<\/\1font>)/gu;
const FILL = /<((?:\w+:)?)fill(?:\s[^<>]*)?(?:\/>|>(?:[^<]|<(?!(?:\w+:)?fill[\s/>]))*?<\/\1fill>)/gu;
const FORMAT = /<(?:\w+:)?xf\s[^<>]*>/gu;
const STRUCK = /<(?:\w+:)?strike(?!\s+val="(?:0|false)")[\s/>]/u;

/**
 * A workbook's parts where the cells whose whole text is struck through have fills of their own, each a copy of the one
 * they had: of a cell's look the library tells the fill only. As they are when no cell is struck through.
 *
 * @returns with the number of the first of those fills, infinite when there are none
 */
export function withStruckFills(parts: Parts): { readonly parts: Parts; readonly firstStruck: number } {
  const name = partNamed(parts, STYLE_PART) ?? "";
  const part = parts.get(name);
  if (part === undefined || indexOfBytes(part, "strike") < 0) return { parts, firstStruck: Infinity };
  const styled = struckStyles(new TextDecoder().decode(part));
  if (styled === null) return { parts, firstStruck: Infinity };
  return { parts: new Map(parts).set(name, new TextEncoder().encode(styled.styles)), firstStruck: styled.firstStruck };
}

function struckStyles(styles: string): { readonly styles: string; readonly firstStruck: number } | null {
  const fonts = Array.from(section(styles, "fonts").matchAll(FONT), ([font]) => STRUCK.test(font));
  const fillSection = section(styles, "fills");
  const fills = Array.from(fillSection.matchAll(FILL), ([fill]) => fill);
  const formats = section(styles, "cellXfs");
  const copies: string[] = [];
  const changed = formats.replace(FORMAT, (format) => {
    if (fonts[Number(attributeOf(format, "fontId") ?? 0)] !== true) return format;
    const fill = fills[Number(attributeOf(format, "fillId") ?? 0)];
    if (fill === undefined) return format;
    copies.push(fill);
    return withFill(format, fills.length + copies.length - 1);
  });
  if (copies.length === 0) return null;
  const filled = fillSection.replace(/<\/(?:\w+:)?fills>$/u, (end) => copies.join("") + end);
  return {
    styles: styles.replace(fillSection, () => filled).replace(formats, () => changed),
    firstStruck: fills.length,
  };
}

function section(styles: string, name: string): string {
  const start = new RegExp(`<((?:\\w+:)?)${name}[\\s>]`, "u").exec(styles);
  const end = `</${start?.[1] ?? ""}${name}>`;
  const at = start === null ? -1 : styles.indexOf(end, start.index);
  return start === null || at < 0 ? "" : styles.slice(start.index, at + end.length);
}

function withFill(format: string, fill: number): string {
  const plain = format.replace(/\sfillId=["'][^"']*["']/u, "");
  return plain.replace(/\s?\/?>$/u, (end) => ` fillId="${fill}"${end.trim()}`);
}
