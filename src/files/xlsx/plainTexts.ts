import { plainRuns } from "./plainRuns";

const [LT, GT, SLASH, SPACE, COLON] = [60, 62, 47, 32, 58] as const;
const [LOWER_I, LOWER_R, LOWER_S, LOWER_T, LOWER_V] = [105, 114, 115, 116, 118] as const;
const ITEM = /<((?:\w+:)?)si(?:\s[^<>]*?)?(?:\/>|>((?:[^<]|<(?!(?:\w+:)?si[\s/>]))*?)<\/\1si>)/gu;

/**
 * A workbook's shared texts as the library reads them right: every item is one, also an empty one, so that each text stays
 * at its number; rich text is plain, see {@link plainRuns}.
 *
 * @param part `sharedStrings.xml`
 */
export function plainTexts(part: Uint8Array): Uint8Array {
  if (!isOdd(part)) return part;
  const xml = new TextDecoder().decode(part);
  const plain = xml.replace(ITEM, (_, prefix: string, inner: string = "") => {
    const text = inner.trim() === "" ? `<${prefix}t></${prefix}t>` : plainRuns(inner, prefix);
    return `<${prefix}si>${text}</${prefix}si>`;
  });
  return new TextEncoder().encode(plain);
}

/** Whether a list is worth a second look: an item without an end tag or with attributes, looks, a text with runs after it, a prefix. */
function isOdd(part: Uint8Array): boolean {
  for (let at = 0; at < part.length; at++) {
    if (part[at] !== LT) continue;
    const [first, second, third] = [part[at + 1], part[at + 2], part[at + 3]];
    if (second === COLON || third === COLON) return true;
    if (first === LOWER_S && second === LOWER_I && (third === SLASH || third === SPACE)) return true;
    // `<strike`, `<vertAlign`
    if ((first === LOWER_S && second === LOWER_T && third === LOWER_R) || first === LOWER_V) return true;
    if (first === LOWER_R && second === GT && part[at - 1] === GT && part[at - 2] === LOWER_T && part[at - 3] === SLASH) return true; // prettier-ignore
  }
  return false;
}
