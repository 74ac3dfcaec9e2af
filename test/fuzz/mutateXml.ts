import { oddText } from "./oddText";
import type { Random } from "./random";

const NODE = /<[^<>!?][^<>]*>/gu;
const ATTRIBUTE = /\s[\w:.-]+="[^"]*"/gu;
const TEXT = />[^<>]+</gu;

type Found = { readonly at: number; readonly text: string };

const CHANGES: readonly ((xml: string, random: Random) => string)[] = [
  // A cell's content, a number or a text.
  (xml, random) => replaced(xml, random, TEXT, () => `>${oddText(random)}<`),
  (xml, random) => replaced(xml, random, TEXT, () => `>${random.below(100)}<`),
  (xml, random) => replaced(xml, random, ATTRIBUTE, (text) => text.replace(/"[^"]*"/u, `"${random.below(100)}"`)),
  (xml, random) => replaced(xml, random, ATTRIBUTE, () => ""),
  (xml, random) => replaced(xml, random, ATTRIBUTE, (text) => text + text),
  (xml, random) => replaced(xml, random, NODE, () => ""),
  (xml, random) => replaced(xml, random, NODE, (text) => text.repeat(1 + random.below(3))),
  (xml, random) =>
    replaced(xml, random, NODE, (text) => text.replace(/\w+/u, random.pick(["row", "c", "v", "f", "is", "x"]))),
  (xml, random) => replaced(xml, random, NODE, (text) => `${text}<!-- ${text} -->`),
  // One element in another's place.
  (xml, random) => {
    const other = found(xml, random, NODE)?.text ?? "";
    return replaced(xml, random, NODE, () => other);
  },
  (xml, random) => xml.slice(0, random.below(xml.length)) + oddText(random) + xml.slice(random.below(xml.length)),
];

/** The part with a few nodes, attributes or values changed. */
export function mutateXml(xml: string, random: Random): string {
  let changed = xml;
  for (let times = 1 + random.below(4); times > 0; times--) changed = random.pick(CHANGES)(changed, random);
  return changed;
}

/** The first hit after a random place, so that long parts cost no more than short ones. */
function found(xml: string, random: Random, pattern: RegExp): Found | null {
  pattern.lastIndex = random.below(Math.max(1, xml.length));
  const hit = pattern.exec(xml);
  pattern.lastIndex = 0;
  return hit === null ? null : { at: hit.index, text: hit[0] };
}

function replaced(xml: string, random: Random, pattern: RegExp, change: (text: string) => string): string {
  const hit = found(xml, random, pattern);
  return hit === null ? xml : xml.slice(0, hit.at) + change(hit.text) + xml.slice(hit.at + hit.text.length);
}
