import { withoutGradients } from "./fillColors";
import { indexOfBytes } from "./findBytes";
import type { Parts } from "./preflight";

const OPEN_DOCUMENT_PART = /^(?:content|styles)\.xml$/iu;
const STYLE_MAP = /<style:map\b[^<>]*\/>/gu;
const STYLE_PART = /(?:^|\/)styles\.xml$/iu;

/** A workbook's parts without what the library stumbles over: gradients among the fills, conditions among an .ods file's formats. */
export function preparedParts(parts: Parts): Parts {
  const changed = new Map(parts);
  for (const [name, part] of parts) {
    if (STYLE_PART.test(name) && indexOfBytes(part, "gradientFill") >= 0)
      changed.set(name, change(part, withoutGradients));
    if (OPEN_DOCUMENT_PART.test(name))
      changed.set(
        name,
        change(part, (xml) => xml.replace(STYLE_MAP, "")),
      );
  }
  return changed;
}

function change(part: Uint8Array, edit: (xml: string) => string): Uint8Array {
  return new TextEncoder().encode(edit(new TextDecoder().decode(part)));
}
