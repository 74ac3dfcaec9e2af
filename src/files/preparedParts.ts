import { attributeOf } from "./attributeOf";
import { cellFormats } from "./cellFormats";
import { isSeen, withoutGradients } from "./fillColors";
import { indexOfBytes } from "./bytes/findBytes";
import { STYLE_PART, TEXTS_PART, WORKBOOK_PART, WORKSHEET_PART } from "./partNames";
import { plainContent, type HiddenParts } from "./ods/plainContent";
import { partNamed } from "./partNamed";
import { partText } from "./partText";
import type { Parts } from "./guard/preflight";
import { plainXlsbTexts } from "./xlsb/plainTexts";
import { struckCellWriter } from "./xlsb/struckCells";
import { hasOddCells } from "./xlsx/oddCells";
import { plainCells } from "./xlsx/plainCells";
import { plainMark } from "./xlsx/givenBack";
import { plainTexts } from "./xlsx/plainTexts";
import { withoutPlainValues, type PlainValues } from "./xlsx/plainValues";
import { withoutPartless } from "./xlsx/sheetList";

const BINARY_TEXTS_PART = /^xl\/sharedStrings\.bin$/iu;
const BINARY_SHEET = /^xl\/worksheets\/[^/]*\.bin$/iu;
const BINARY_TEXTS = "xl/sharedStrings.bin";
const BINARY_STYLES = "xl/styles.bin";
const NOTHING = new Uint8Array();
const OPEN_DOCUMENT_PART = /^(?:content|styles)\.xml$/iu;
const OPEN_CONTENT = /^content\.xml$/iu;
const OPEN_STYLES = /^styles\.xml$/iu;
const EMPTY_STYLES = new TextEncoder().encode("<office:document-styles/>");
const STYLE_MAP = /<style:map\b[^<>]*\/>/gu;

/** A workbook's parts for the library, and what it does not tell. */
export interface PreparedParts {
  readonly parts: Parts;
  /** What of each sheet of an .ods file is hidden; empty for every other format, where the library tells. */
  readonly hidden: readonly HiddenParts[];
  /** Cells that are not in the parts, by the mark of their sheet. */
  readonly plain: readonly PlainValues[];
}

/**
 * A workbook's parts without what the library stumbles over: gradients among the fills, conditions among an .ods file's
 * formats and what else it reads otherwise there, texts with looks, numbers with decimal commas, sheets without a part,
 * and the cells that are plain to see or hold nothing, see {@link withoutPlainValues}.
 *
 * @param fills colour by the fill's number, see `fillColors`
 */
export function preparedParts(parts: Parts, fills: readonly (string | null)[]): PreparedParts {
  const changed = new Map(parts);
  let hidden: readonly HiddenParts[] = [];
  const styles = parts.get(BINARY_STYLES) ?? NOTHING;
  const withStruckCells = struckCellWriter(styles, parts.get(BINARY_TEXTS) ?? NOTHING);
  const isColored = coloredStyles(parts, fills);
  const plain: PlainValues[] = [];

  function worksheet(part: Uint8Array): Uint8Array {
    const divided = withoutPlainValues(part, isColored, plainMark(plain.length));
    if (divided !== null) plain.push(divided.plain);
    const rest = divided?.rest ?? part;
    return hasOddCells(rest) ? change(rest, plainCells) : rest;
  }

  function openDocument(xml: string): string {
    const plain = plainContent(xml.replace(STYLE_MAP, ""), partText(parts, OPEN_STYLES));
    if (plain.hidden.length > 0) hidden = plain.hidden;
    return plain.content;
  }

  for (const [name, part] of parts) {
    if (STYLE_PART.test(name) && indexOfBytes(part, "gradientFill") >= 0)
      changed.set(name, change(part, withoutGradients));
    if (WORKSHEET_PART.test(name)) changed.set(name, worksheet(part));
    if (TEXTS_PART.test(name)) changed.set(name, plainTexts(part));
    if (BINARY_TEXTS_PART.test(name)) changed.set(name, plainXlsbTexts(part, styles));
    if (BINARY_SHEET.test(name)) changed.set(name, withStruckCells(part));
    if (WORKBOOK_PART.test(name) && indexOfBytes(part, ':id=""') >= 0) changed.set(name, change(part, withoutPartless));
    if (OPEN_DOCUMENT_PART.test(name)) changed.set(name, change(part, openDocument));
  }
  // OpenDocument leaves the part of shared styles optional; the library throws without it.
  const isWithoutStyles = partNamed(parts, OPEN_CONTENT) !== undefined && partNamed(parts, OPEN_STYLES) === undefined;
  if (isWithoutStyles) changed.set("styles.xml", EMPTY_STYLES);
  return { parts: changed, hidden, plain };
}

/** Parts with every cell of every worksheet written as the library reads it: slower, for what it did not understand. */
export function mendedParts(parts: Parts): Parts {
  return new Map(
    Array.from(parts, ([name, part]) => [name, WORKSHEET_PART.test(name) ? change(part, plainCells) : part]),
  );
}

/** Whether the cells of a style, by number, are seen also when empty. */
function coloredStyles(parts: Parts, fills: readonly (string | null)[]): (style: number) => boolean {
  let seen: readonly boolean[] | undefined;
  return (style) => {
    seen ??= (cellFormats(partText(parts, STYLE_PART)) ?? []).map((format) =>
      isSeen(fills[Number(attributeOf(format, "fillId") ?? 0)] ?? null),
    );
    return seen[style] ?? true;
  };
}

function change(part: Uint8Array, edit: (xml: string) => string): Uint8Array {
  return new TextEncoder().encode(edit(new TextDecoder().decode(part)));
}
